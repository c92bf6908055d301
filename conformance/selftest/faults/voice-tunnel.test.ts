// Each deliberately wrong server must fail the checks that it names, and beyond them only its declared collateral.
import { faults as voiceTunnel } from "../../faults/voice-tunnel/index.ts";
import { faults as initializeVoice } from "../../faults/initialize-voice/index.ts";
import { testThatAllAreCaught } from "./all-caught.ts";

testThatAllAreCaught([...voiceTunnel, ...initializeVoice]);
