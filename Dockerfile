# syntax=docker/dockerfile:1
# AVG-maatje as one process on one port. See docs/deploy.md.
# Node 24.18.0, by the digest that stands for it on every kind of processor. How to renew it: docs/deploy.md.
ARG NODE=node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d

FROM ${NODE} AS build
# Where no ready-made better-sqlite3 can be fetched, it is compiled.
RUN apt-get update && apt-get install --yes --no-install-recommends python3 make g++
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY adapters ./adapters
COPY db ./db
COPY manifests ./manifests
RUN node --input-type=module -e "import { build } from './src/program/build.mjs'; process.exit((await build()) ? 0 : 1)"
# What was compiled stays; compilers, test tools and emulators go.
RUN npm prune --omit=dev && node -e "import('./dist/db/sqlite-driver.js').then(({ default: Sqlite }) => new Sqlite(':memory:').close())"

FROM ${NODE}
ENV NODE_ENV=production \
    LOG_LEVEL=info \
    PORT=3000
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Only what is written belongs to the user: the program cannot change itself.
RUN mkdir -m 0700 data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3000
# Whether the process answers; /readyz also looks at the database and Slack, which a restart does not mend.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# Node itself and not npm: npm does not pass the signal on.
CMD ["node", "dist/src/main.js"]
