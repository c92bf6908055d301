export type { Answer } from "./answer.ts";
export type { Endpoint } from "./endpoint.ts";
export { ENDPOINTS } from "./endpoints.ts";
export type { Homeserver } from "./homeserver.ts";
export { HTTP_OPTIONS, attachHttp } from "./http.ts";
export { createMembershipCache } from "./memberships.ts";
export { createRateLimiter } from "./rate-limiter.ts";
export type { Refusal } from "./refusal.ts";
export { createStreamRegistry } from "./stream-registry.ts";
