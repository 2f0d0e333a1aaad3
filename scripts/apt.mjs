import { execSync } from "node:child_process";

/** How to call apt-get without a password, or null. */
export function aptGet() {
  if (!succeeds("command -v apt-get")) return null;
  if (process.getuid?.() === 0) return "apt-get";
  return succeeds("sudo -n true") ? "sudo -n apt-get" : null;
}

/** Installs a package of Debian; throws with advice where that fails. */
export function aptInstall(apt, name, advice) {
  try {
    execSync(`${apt} update && ${apt} install -y --no-install-recommends ${name}`, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    throw new Error(`Installing ${name} failed. ${advice}`);
  }
}

/** Whether a command of the shell succeeds. */
export function succeeds(command) {
  try {
    execSync(command, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
