/** The union of all requirement ids: a check of one that does not exist does not compile. */
export type { RequirementId } from "../../schemas/v1/constants.ts";
