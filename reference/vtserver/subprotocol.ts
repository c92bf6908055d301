/** The name of this version's binding. relay.subprotocol */
export const SUBPROTOCOL = "voicetunnel.v1";
