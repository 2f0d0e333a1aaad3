async function main() {
  const { listTargets } = await import("@peakline/core");
  const { dataset } = await import("@peakline/core/data");
  const { createApp } = await import("@peakline/api/app");
  const claims = require("@peakline/core/data/claims.json");
  const response = await createApp(dataset).request("/v1/sectors/cement");
  const { name } = await response.json();
  const counted = listTargets(dataset).length > 100 && claims.length === dataset.claims.length;
  console.log(JSON.stringify({ counted, sector: name.zh }));
}

main();
