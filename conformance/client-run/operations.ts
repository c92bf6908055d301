import type { TypeName } from "../../schemas/v1/types.ts";
import type { ClientOp } from "./client-check.ts";
import type { Notice } from "./context.ts";

/** The types of what an operation is given and of what it gives. */
export interface OpTypes {
  readonly in: TypeName;
  readonly out: TypeName;
}

/** All operations of the chapter Client driver. */
export const OPERATIONS: Readonly<Record<ClientOp, OpTypes>> = {
  "create-account": { in: "CreateAccountIn", out: "AccountOut" },
  "restore-account": { in: "RestoreAccountIn", out: "AccountOut" },
  "stop-account": { in: "StopAccountIn", out: "Accepted" },
  "look-up-user": { in: "LookUpUserIn", out: "LookUpUserOut" },
  "visit-server": { in: "VisitServerIn", out: "Accepted" },
  "create-channel": { in: "CreateChannelIn", out: "CreateChannelOut" },
  "change-member": { in: "ChangeMemberIn", out: "Accepted" },
  "accept-channel": { in: "ChannelNameIn", out: "Accepted" },
  "list-members": { in: "ChannelNameIn", out: "ListMembersOut" },
  "send-event": { in: "SendEventIn", out: "SendEventOut" },
  "read-events": { in: "ReadEventsIn", out: "ReadEventsOut" },
  "start-tunnel": { in: "StartTunnelIn", out: "StartTunnelOut" },
  "close-tunnel": { in: "CloseTunnelIn", out: "Accepted" },
  "join-voice": { in: "JoinVoiceIn", out: "JoinVoiceOut" },
  talk: { in: "TalkIn", out: "Accepted" },
  "leave-voice": { in: "LeaveVoiceIn", out: "Accepted" },
  "join-mesh": { in: "JoinMeshIn", out: "JoinMeshOut" },
  "start-call": { in: "StartCallIn", out: "Accepted" },
  "answer-call": { in: "AnswerCallIn", out: "Accepted" },
  "hang-up": { in: "HangUpIn", out: "Accepted" },
  "choose-media": { in: "ChooseMediaIn", out: "Accepted" },
  "grant-media": { in: "GrantMediaIn", out: "Accepted" },
  "read-call-log": { in: "ReadCallLogIn", out: "CallLogOut" },
  "prefer-ring": { in: "PreferRingIn", out: "Accepted" },
  "advance-clock": { in: "AdvanceClockIn", out: "Accepted" },
};

/** Their names, in the order of the chapter. */
export const CLIENT_OPS: readonly ClientOp[] = Object.keys(OPERATIONS) as ClientOp[];

/** The type of what a notice is about. */
export const NOTICES: Readonly<Record<Notice["notice"], TypeName>> = {
  heard: "HeardNotice",
  ring: "RingNotice",
  "ring-stopped": "RingNotice",
  problem: "ProblemNotice",
  gone: "GoneNotice",
  call: "CallNotice",
  "media-asked": "MediaAskedNotice",
};
