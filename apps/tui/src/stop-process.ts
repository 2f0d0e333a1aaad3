/** Long enough for a stopped process to have stopped, in ms. */
const STOPPING = 50;

const wait = () => new Promise<void>((resolve) => setTimeout(resolve, STOPPING));

/**
 * Stops this process and those that it was started with, as Ctrl-Z does outside of raw mode, and comes back when it is
 * continued. Where no shell could continue it, the system does not stop it, and this comes back at once.
 */
export async function stopProcess(): Promise<void> {
  const listeners = process.listeners("SIGTSTP");
  // With a listener the signal would be told to it, and stop nothing.
  process.removeAllListeners("SIGTSTP");
  process.kill(0, "SIGTSTP");
  await wait();
  for (const listener of listeners) process.on("SIGTSTP", listener);
}
