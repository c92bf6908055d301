import { WebSocket } from "ws";

/** RFC 6455 section 7.4.1: a message that is too big. */
const TOO_BIG = 1009;

/** A server's socket that can still say `too-large` before it is closed for a message that is larger than it reads. */
export class RelaySocket extends WebSocket {
  /** Called before the socket closes itself because of a message that is too big. */
  onOversize: (() => void) | undefined;

  override close(code?: number, data?: string | Buffer): void {
    if (code === TOO_BIG && this.readyState === WebSocket.OPEN) this.onOversize?.();
    super.close(code, data);
  }
}
