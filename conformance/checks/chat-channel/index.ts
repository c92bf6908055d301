import type { ServerCheck } from "../../runner/check.ts";
import { access } from "./access.ts";
import { creation } from "./creation.ts";
import { epoch } from "./epoch.ts";
import { events } from "./events.ts";
import { eventsAgain } from "./events-again.ts";
import { eventsType } from "./events-type.ts";
import { log } from "./log.ts";
import { order } from "./order.ts";
import { orderRestart } from "./order-restart.ts";
import { pages } from "./pages.ts";
import { pagesWait } from "./pages-wait.ts";
import { permissions } from "./permissions.ts";
import { sealed } from "./sealed.ts";
import { state } from "./state.ts";
import { stream } from "./stream.ts";
import { streamModel } from "./stream-model.ts";
import { streamNotice } from "./stream-notice.ts";
import { streamResume } from "./stream-resume.ts";
import { streamRights } from "./stream-rights.ts";

/** The checks of the chapter on channels. */
export const checks: readonly ServerCheck[] = [
  ...order,
  ...orderRestart,
  ...creation,
  ...log,
  ...permissions,
  ...access,
  ...epoch,
  ...events,
  ...eventsAgain,
  ...eventsType,
  ...state,
  ...sealed,
  ...pages,
  ...pagesWait,
  ...stream,
  ...streamResume,
  ...streamNotice,
  ...streamRights,
  ...streamModel,
];
