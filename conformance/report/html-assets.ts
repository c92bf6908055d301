/** The style of the HTML report: colours of 4.5 : 1 contrast or more in both schemes, nothing told by colour alone. */
export const STYLE: string = `
:root { --bg: #ffffff; --panel: #f5f6f8; --fg: #1b1f24; --mute: #57606a; --line: #d5d9df; --good: #116329; --bad: #b3141d; --warn: #7a4d00; --link: #0b57c2; --badge: #ffffff }
@media (prefers-color-scheme: dark) { :root { --bg: #101418; --panel: #191f26; --fg: #e4e8ed; --mute: #9aa6b2; --line: #2f3842; --good: #5fd083; --bad: #ff8a85; --warn: #efc15c; --link: #82b4ff; --badge: #101418 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--bg); color: var(--fg); font: 16px/1.5 system-ui, sans-serif }
a { color: var(--link) }
code, pre { font: 0.875em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace }
pre { margin: 0; padding: 0.5rem 0.75rem; background: var(--bg); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.75rem; overflow-wrap: anywhere }
.eyebrow { margin: 0; color: var(--mute) }
.skip { position: absolute; left: -100rem }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--bg); padding: 0.25rem 0.5rem }
.verdict { display: inline-block; margin: 0.5rem 0 1rem; padding: 0.25rem 0.9rem; border-radius: 2rem; font-weight: 650; border: 2px solid currentColor }
.verdict.good { color: var(--good) } .verdict.bad { color: var(--bad) }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 0.5rem 1.5rem; margin: 0 0 1.5rem }
.facts dt { color: var(--mute); font-size: 0.8125rem } .facts dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; min-width: 24rem } caption { text-align: left; font-weight: 600; padding-bottom: 0.25rem }
th, td { padding: 0.3rem 0.9rem; border-bottom: 1px solid var(--line); text-align: right } th[scope=row] { text-align: left; font-weight: 500 }
td.zero { color: var(--mute) } td.n-pass { color: var(--good) } td.n-fail, td.n-error { color: var(--bad); font-weight: 700 } td.n-inconclusive, td.n-not-run { color: var(--warn) }
section { overflow-x: auto; margin-bottom: 1.5rem }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; padding: 0.75rem 0; background: var(--bg); border-bottom: 1px solid var(--line) }
.filter[hidden] { display: none }
.filter fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.4rem } .filter legend { color: var(--mute); font-size: 0.8125rem; padding: 0 }
.search { color: var(--mute); font-size: 0.8125rem; display: grid } .search input { font: inherit; font-size: 1rem; width: 18rem; max-width: 90vw; padding: 0.3rem 0.6rem; color: var(--fg); background: var(--panel); border: 1px solid var(--mute); border-radius: 6px }
.chip { padding: 0.2rem 0.6rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--panel) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.check { margin: 0.5rem 0; background: var(--panel); border: 1px solid var(--line); border-left: 5px solid var(--mute); border-radius: 6px }
.check[hidden] { display: none }
.check summary { padding: 0.5rem 0.75rem; cursor: pointer; overflow-wrap: anywhere } .check .title { color: var(--mute) }
.check > dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0.5rem 1rem; margin: 0; padding: 0.5rem 0.9rem 0.9rem } .check dt { color: var(--mute) } .check dd { margin: 0; overflow-wrap: anywhere }
.check blockquote { margin: 0.25rem 0; padding-left: 0.75rem; border-left: 3px solid var(--line) } .check ul { margin: 0; padding-left: 1.1rem }
.badge { display: inline-block; min-width: 7.5rem; text-align: center; padding: 0 0.5rem; border-radius: 4px; background: var(--mute); color: var(--badge); font-size: 0.8125rem; font-weight: 600 }
.o-conformant { border-left-color: var(--good) } .o-conformant .badge { background: var(--good) }
.o-nonconformant, .o-error { border-left-color: var(--bad) } .o-nonconformant .badge, .o-error .badge { background: var(--bad) }
.o-warning, .o-inconclusive, .o-known { border-left-color: var(--warn) } .o-warning .badge, .o-inconclusive .badge, .o-known .badge { background: var(--warn) }
footer { color: var(--mute); font-size: 0.875rem }
@media (max-width: 40rem) { .check > dl { grid-template-columns: 1fr } .check dd { margin-bottom: 0.4rem } }
@media print { .filter { display: none } }
`;

/** Filters the checks by text, outcome and level. Without JavaScript the form stays hidden and every check is there. */
export const FILTER_SCRIPT: string = `
(() => {
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const checks = [...document.querySelectorAll(".check")];
  const apply = () => {
    const data = new FormData(form);
    const words = String(data.get("text") || "").toLowerCase().split(/\\s+/).filter(Boolean);
    const outcomes = new Set(data.getAll("outcome"));
    const levels = new Set(data.getAll("level"));
    let count = 0;
    for (const check of checks) {
      const { outcome, level, text } = check.dataset;
      const visible = outcomes.has(outcome) && levels.has(level) && words.every((word) => text.includes(word));
      check.hidden = !visible;
      if (visible) count += 1;
    }
    shown.textContent = count + " of " + checks.length + " checks";
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && "open" in target) target.open = true;
})();
`;
