// The root's optionalDependencies bring Node 26; when that download failed, scripts silently get the host's Node.
if (!process.features.typescript) {
  console.error(
    `This runs under Node ${process.version}, not the Node 26 that install puts in node_modules/.bin.\n` +
      "Start it through pnpm: npx -y pnpm@12 <script>. If it already was, the download failed or this platform\n" +
      "has none: run `npx -y pnpm@12 install --force`, or use Node 22.18 or newer.",
  );
  process.exit(1);
}
