/** The two words of blame: what the implementation did wrong, and what the suite did. The probe throws them as well. */
export { Failure, failure, Late, SuiteError, type Violation } from "../probe/errors.ts";
