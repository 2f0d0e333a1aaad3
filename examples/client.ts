// The typed client of the API; here over the app in the same process, so that it needs no network.
import { createApp } from "@peakline/api/app";
import { createClient, read } from "@peakline/api/client";
import { dataset } from "@peakline/core/data";

// With a server: createClient("http://localhost:4180").
const client = createClient("http://peakline", { fetch: createApp(dataset).request });

const query = { sector: "iron-and-steel", modality: "target", asOf: "2024-07-31", limit: 3 };
const { total, data } = await read(client.v1.claims.$get({ query }));
console.log(`${total} targets of iron and steel, among them`);
for (const { id, period, quantity } of data)
  console.log(id, period, quantity?.printed, quantity?.unit);
