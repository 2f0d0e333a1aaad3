# The API and the website in one process that answers on port 4180. docs/serving.md says how to run many of them.
# The Node that the lockfile brings needs glibc.
FROM node:26-slim AS build
WORKDIR /peakline
COPY . .
# The same build as `pnpm start` does; what it needs of the network is the packages of the lockfile.
ARG PEAKLINE_ORIGIN
RUN npx -y pnpm@12 install --frozen-lockfile && npx -y pnpm@12 build
# What draws share images is a library of the system, and the only one that the server does not bring: links become files.
RUN mkdir drawing && cp -rL node_modules/.pnpm/@resvg+resvg-js@*/node_modules/@resvg drawing/

# Of the same system as the build, for the library and the font of share images.
FROM node:26-slim
RUN apt-get update && apt-get install -y --no-install-recommends fonts-noto-cjk && rm -rf /var/lib/apt/lists/*
WORKDIR /peakline
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4180 LOG=all
# The server finds its record in its own folder, and the site beside it.
COPY --from=build /peakline/apps/api/dist/*.mjs /peakline/apps/api/dist/record.json apps/api/dist/
COPY --from=build /peakline/drawing node_modules
COPY --from=build /peakline/apps/web/dist apps/web/dist
COPY LICENSE LICENSE-DATA ./
USER node
EXPOSE 4180
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1))"
# Docker sends SIGTERM: the server finishes what it has begun.
CMD ["node", "apps/api/dist/main.mjs"]
