/** The union of all requirement ids. */
export type RequirementId = string;
