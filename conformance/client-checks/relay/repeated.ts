import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { wasHeard, newSeance, playsNewcomer, type Ghost, type Seance } from "./voices.ts";

const REQUIREMENT = "relay.repeated";
const OPS = ["join-voice", "send-event"] as const;

/** Tells a client of somebody who was there before in some way; true when they are played. One who is not has to be reported. */
async function playsAgain(seance: Seance, ghost: Ghost, appears: () => void = () => ghost.appear(seance.seat.line)): Promise<boolean> {
  const { client, seat } = seance;
  const from = client.notices.length;
  appears();
  if (await seance.plays(ghost)) return true;
  await reported(seance, from, ghost.number, seat.voice);
  return false;
}

/** Waits until the client has told of a problem with that participant, since so many notices. */
async function reported({ t, client }: Seance, from: number, number: number, voice: number): Promise<void> {
  const told = (): boolean =>
    client.notices
      .slice(from)
      .some(({ notice, about }) => notice === "problem" && (about["connection"] === number || about["voice"] === voice));
  await t.eventually("a problem notice about a participant whose salt or number was there before", told, 3_000);
}

/** One who has been there, was played, and has left. */
async function gone(seance: Seance): Promise<Ghost> {
  const ghost = seance.ghost();
  const wasPlayed = await playsNewcomer(seance, ghost);
  seance.t.expect(wasPlayed, { what: "a right participant is not played", expected: "heard", observed: "nothing" });
  ghost.leave(seance.seat.line);
  return ghost;
}

const number = clientCheck({
  id: `${REQUIREMENT}/number`,
  requirement: REQUIREMENT,
  title: "A client does not play, and reports, somebody who is given the connection number of one who has left.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const before = await gone(seance);
    await t.beside({
      field: "connection (given before)",
      expect: "nothing is played, and a problem is told",
      wrong: () => playsAgain(seance, seance.ghost({ number: before.number })),
      right: () => playsNewcomer(seance, seance.ghost()),
    });
  },
});

const live = clientCheck({
  id: `${REQUIREMENT}/number-in-use`,
  requirement: REQUIREMENT,
  title: "A client does not play, and reports, somebody who is given the connection number of one who is there, or its own.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const there = seance.ghost();
    t.expect(await playsNewcomer(seance, there), { what: "a right participant is not played", expected: "heard", observed: "nothing" });
    const own = seance.seat.line.number;
    for (const [field, taken] of [
      ["connection (of one who is there)", there.number] as const,
      ["connection (the client's own)", own] as const,
    ]) {
      await t.beside({
        field,
        expect: "nothing is played, and a problem is told",
        wrong: () => playsAgain(seance, seance.ghost({ number: taken })),
        right: () => playsNewcomer(seance, seance.ghost()),
      });
    }
  },
});

const salt = clientCheck({
  id: `${REQUIREMENT}/salt`,
  requirement: REQUIREMENT,
  title: "A client does not play, and reports, somebody whose credential was there before under another number.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const before = await gone(seance);
    await t.beside({
      field: "salt (there before)",
      expect: "nothing is played, and a problem is told",
      wrong: () => playsAgain(seance, seance.ghost({ credential: before.credential })),
      right: () => playsNewcomer(seance, seance.ghost()),
    });
  },
});

const whole = clientCheck({
  id: `${REQUIREMENT}/joined-again`,
  requirement: REQUIREMENT,
  title: "A client does not play, and reports, somebody who has left and is shown again as they were: all their frames could come again.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    const before = await gone(seance);
    await t.beside({
      field: "participant (who has left)",
      expect: "nothing is played, and a problem is told",
      wrong: () => playsAgain(seance, before),
      right: () => playsNewcomer(seance, seance.ghost()),
    });
  },
});

const reflected = clientCheck({
  id: `${REQUIREMENT}/own-salt`,
  requirement: REQUIREMENT,
  title: "A client does not play, and reports, somebody who is its own connect under another number: a relay that reflects it.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    await t.beside({
      field: "credential (the client's own)",
      expect: "nothing is played, and a problem is told",
      wrong: () => playsAgain(seance, seance.ghost({ credential: seance.seat.line.connect })),
      right: () => playsNewcomer(seance, seance.ghost()),
    });
  },
});

const again = clientCheck({
  id: `${REQUIREMENT}/after-coming-again`,
  requirement: REQUIREMENT,
  title: "A client that comes again to a tunnel still knows the numbers that it saw there.",
  ops: [...OPS, "leave-voice"],
  run: async (t) => {
    const seance = await newSeance(t);
    const { client, home, tunnel } = seance;
    const before = await gone(seance);
    await seance.seat.leave();
    const [wrong, right] = [seance.ghost({ number: before.number }), seance.ghost()];
    home.lies.only = [client.user];
    home.lies.welcome = (welcome) => ({ ...welcome, participants: [wrong.participant, right.participant] });
    const from = client.notices.length;
    const { line, voice } = await seance.join(tunnel);
    const unheard = wrong.speak(line);
    await client.heard(voice, right.speak(line));
    await reported(seance, from, wrong.number, voice);
    await client.heard(voice, right.speak(line));
    t.equal(wasHeard(client, unheard), false, "whether somebody with a number of another one was played");
    t.fact("somebody with a new number was heard");
  },
});

const left = clientCheck({
  id: "relay.client-known/after-left",
  requirement: "relay.client-known",
  title: "A client plays nothing more of somebody who has left, though a relay passes it on.",
  ops: OPS,
  run: async (t) => {
    const seance = await newSeance(t);
    await t.beside({
      field: "participant (who has left)",
      expect: "nothing is played of them any more",
      wrong: async () => {
        const ghost = await gone(seance);
        await seance.seat.line.fence();
        return seance.plays(ghost);
      },
      right: () => playsNewcomer(seance, seance.ghost()),
    });
  },
});

export const repetitions: readonly ClientCheck[] = [number, live, salt, whole, reflected, again, left];
