import { createApp } from "@peakline/api/app";
import { dataset } from "@peakline/core/data";

const app = createApp(dataset);
addEventListener("fetch", (event) => event.respondWith(app.fetch(event.request)));
