# Footnote as an image: a Java with what Footnote needs and nothing else, the program, the sample corpus and its index.
#
#   docker build -t footnote .
#   docker run --rm footnote ask "Which systems did Zhuravlev say were flown to Caracas?"
#
# Both stages need glibc: the ONNX runtime has no build for musl. Both bases are made for amd64 and arm64.

FROM docker.io/library/eclipse-temurin:25-jdk AS build
WORKDIR /src

# The libraries first: this layer stays as long as no pom.xml changes.
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY corpus/pom.xml corpus/
COPY retrieval/pom.xml retrieval/
COPY answer/pom.xml answer/
COPY bot/pom.xml bot/
RUN ./mvnw -B -ntp -q -P sbom package

COPY . .
RUN ./mvnw -B -ntp -P sbom -Dmaven.test.skip=true -Dspotless.apply.skip=true clean package
RUN bot/src/main/docker/assemble /image


# No shell, no package manager: what runs here is Java. It has the fonts that Java draws charts with.
FROM gcr.io/distroless/java-base-debian13:nonroot

LABEL org.opencontainers.image.title="Footnote" \
      org.opencontainers.image.description="Answers from your documents, every sentence with a footnote that anyone can check." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="gcr.io/distroless/java-base-debian13:nonroot"

COPY --from=build /image/opt /opt
COPY --from=build /image/footnote /footnote
COPY --from=build /image/config /config
COPY --from=build /image/documents /documents
COPY --from=build --chown=65532:65532 /image/data /data

# The last thing that is added: what Java learns of the classes of a start and an answer, from this very Java, these jars,
# these flags. It takes half off the processor time until the server is ready. What the rehearsal writes is not kept.
USER 0
RUN --mount=type=tmpfs,target=/data --mount=type=tmpfs,target=/tmp \
    ["/opt/java/bin/java", "-XX:AOTCacheOutput=/footnote/footnote.aot", "@/footnote/java.options", "-jar", "/footnote/footnote.jar", \
     "rehearse", "/tmp/rehearsal"]

ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

# Native memory in few arenas; bot/src/main/docker/assemble has the figures.
ENV MALLOC_ARENA_MAX=2
# Where the list of fonts is kept once a picture has been drawn; without it each one complains in the log.
ENV XDG_CACHE_HOME=/tmp

# Never root. The number, not the name, so that Kubernetes can see it.
USER 65532:65532
WORKDIR /footnote

# /documents and /config may be read-only. /data keeps the index and what is remembered; libraries need a folder for files that
# pass. Volumes may be written although the rest is read-only.
VOLUME ["/data", "/tmp"]

# Whether it is well can be asked from within only, unless FOOTNOTE_HTTP_ADDRESS says otherwise.
ENV FOOTNOTE_HTTP_PORT=8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=5m --retries=3 \
  CMD ["/opt/java/bin/java", "-XX:AOTCache=/footnote/footnote.aot", "@/footnote/java.options", "-jar", "/footnote/footnote.jar", "health", "--ready"]

# Java ends by itself, and gracefully, when it is asked to.
STOPSIGNAL SIGTERM
ENTRYPOINT ["/opt/java/bin/java", "-XX:AOTCache=/footnote/footnote.aot", "@/footnote/java.options", "-jar", "/footnote/footnote.jar"]
CMD ["serve"]
