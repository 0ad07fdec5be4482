# Pilcrow as a container: docker build --tag pilcrow . (amd64 and arm64 alike). compose.yaml says how to run it.
# `npm run test:image` performs every line below, but for FROM, in an empty folder, and starts what CMD says.

FROM node:24.21-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# What runs, and nothing more; no package's install script is run (.npmrc).
RUN npm ci --omit=dev
COPY src src
# Compiles what `npm start` would compile at the first start. It knows the sources by their times, and an image keeps whole seconds.
RUN find src -type f -exec touch --date=@0 {} + && node src/typescript/start.mjs src/cli.ts help

FROM node:24.21-bookworm-slim
WORKDIR /app
COPY --from=build /app ./
COPY LICENSE PRIVACY.md SECURITY.md ./
COPY content content
# All that it ever writes: what was read before, and what a host may have it keep. The rest can be read-only.
RUN mkdir .cache data && chown 1000:1000 .cache data
ENV NODE_ENV=production
# The user “node” of the base image, as a number, since some only then believe that it is not root.
USER 1000:1000
# Asks nothing where STATUS_PORT is not set.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "const { STATUS_PORT } = process.env; if (STATUS_PORT) fetch(`http://127.0.0.1:${STATUS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As `npm start`, but without npm, which would not pass on the signal to stop.
CMD ["node", "--max-semi-space-size=2", "src/typescript/start.mjs", "src/main.ts"]
