# The server as an image: docker build -t cadastre .
#
# The first stage builds the tree (or takes the one that TREE names, a folder of the build context such as
# server/target/cadastre) and links a Java run-time of the modules in use. With AOT=yes it trains an AOT cache as well,
# which halves the CPU from start to ready and makes the image 39 MB larger. The image is started without a shell.
ARG BUILD_IMAGE=maven:3.9.11-eclipse-temurin-25
ARG BASE_IMAGE=debian:13.2-slim

FROM ${BUILD_IMAGE} AS build
ARG TREE=
WORKDIR /src
COPY . .
RUN [ -n "$TREE" ] || mvn -B -q -DskipTests package
WORKDIR /opt/cadastre
RUN cp -R -p "/src/${TREE:-server/target/cadastre}/lib" . \
    && mkdir -p /etc/cadastre /exports native \
    && cp -R "/src/${TREE:-server/target/cadastre}/config/." /etc/cadastre \
    && mv /etc/cadastre/java.options /etc/cadastre/logback.xml . \
    && ln -s /etc/cadastre config

# The file systems that a container may write are mounted noexec, so that libraries cannot be unpacked there.
WORKDIR /opt/cadastre/native
RUN case $(uname -m) in \
        x86_64) zstd=amd64 netty=x86_64 ;; \
        aarch64) zstd=aarch64 netty=aarch_64 ;; \
        *) echo "no native libraries for $(uname -m)" >&2; exit 1 ;; \
    esac \
    && for jar in ../lib/netty-transport-native-epoll-*-linux-"$netty".jar ../lib/zstd-jni-*.jar; do \
        jar --extract --file "$jar" META-INF/native "linux/$zstd"; \
    done \
    && mv META-INF/native/*.so . && mv linux/*/libzstd-jni-*.so libzstd-jni.so && rm -r META-INF linux

# Modules of java.base, and of what jdeps --print-module-deps names; elliptic curves are in java.base.
WORKDIR /opt/cadastre
RUN jlink --output runtime --compress zip-6 --strip-java-debug-attributes --no-header-files --no-man-pages \
        --add-modules java.desktop,java.naming,java.net.http,java.sql,jdk.jfr,jdk.management,jdk.unsupported \
        --add-options '-XX:+UseSerialGC -XX:MaxRAMPercentage=60'
# The class path is spelled out: the AOT cache holds for one order of the jars.
RUN { \
        echo -Djava.library.path=/opt/cadastre/native -DZstdNativePath=/opt/cadastre/native/libzstd-jni.so; \
        echo -Dlogback.configurationFile=/opt/cadastre/logback.xml -Dcadastre.home=/opt/cadastre; \
        printf '%s' '-cp '; printf ':%s' /opt/cadastre/lib/*.jar; echo; \
    } >>java.options && sed -i 's/^-cp :/-cp /' java.options
ARG AOT=no
RUN [ "$AOT" != yes ] || { \
        runtime/bin/java -XX:AOTCacheOutput=/opt/cadastre/cadastre.aot @java.options org.cadastre.Main serve >ready & \
        while ! grep -q '^ready ' ready; do kill -0 $! && sleep 0.2 || exit 1; done; \
        kill $! && wait $! && rm ready && echo -XX:AOTCache=/opt/cadastre/cadastre.aot >>java.options; \
    }

FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.title="Cadastre" \
      org.opencontainers.image.description="An RDAP and WHOIS server for Internet number registries" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /opt/cadastre /opt/cadastre
COPY --from=build /etc/cadastre /etc/cadastre
COPY --from=build /exports /exports
USER 65532:65532
WORKDIR /exports
EXPOSE 8080 4343
HEALTHCHECK --interval=15s --timeout=5s --start-period=2m \
    CMD ["/opt/cadastre/runtime/bin/java", "-Xmx16m", "-XX:TieredStopAtLevel=1", "@/opt/cadastre/java.options", "org.cadastre.Main", "health"]
ENTRYPOINT ["/opt/cadastre/runtime/bin/java", "@/opt/cadastre/java.options", "org.cadastre.Main"]
CMD ["serve"]
