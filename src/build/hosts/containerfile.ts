/** A `Containerfile` that serves the site with nginx; built from the folder above that of the site. */
export function nginxContainer(site: string, folder: string): string {
  return `FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/* && mkdir -p /srv/run && chown -R www-data /srv/run /var/lib/nginx
COPY ${folder}/nginx.conf /srv/nginx.conf
COPY ${site} /srv/site
WORKDIR /srv/run
USER www-data
EXPOSE 8080
CMD ["nginx", "-p", "/srv/run", "-c", "/srv/nginx.conf", "-g", "daemon off;"]
`;
}

/** The same with Caddy. */
export function caddyContainer(site: string, folder: string): string {
  return `FROM caddy:2-alpine
COPY ${folder}/Caddyfile /etc/caddy/Caddyfile
COPY ${site} /srv/site
ENV XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
USER nobody
EXPOSE 8080
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
`;
}

/** What GitLab runs to publish a site that its pipeline has built. */
export function gitlabPipeline(site: string): string {
  return `pages:
  image: node:24
  script:
    - npm ci
    - HOST=gitlab npm run build
  pages:
    publish: ${site}
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
}
