import { aptGet, aptInstall, succeeds } from "./apt.mjs";

const advice = "The tests of completion need zsh. Debian, Ubuntu: sudo apt-get install zsh.";

/** Installs Debian's zsh where it is missing and that can be done without asking: the tests of its completion run in it. */
export function ensureZsh() {
  if (succeeds("command -v zsh")) return;
  const apt = aptGet();
  if (apt === null) throw new Error(advice);
  console.log("no zsh found: installing it");
  aptInstall(apt, "zsh", advice);
}
