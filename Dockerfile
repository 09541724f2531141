# The server without the embedded engine and Neo4j Browser (both GPLv3): it needs a Neo4j beside it.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml LICENSE ./
COPY src src
COPY cypher cypher
RUN mvn -B -ntp -Dwithout-engine -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /crossclaim --create-home crossclaim
WORKDIR /crossclaim
COPY --from=build /build/target/crossclaim-*.jar crossclaim.jar
USER crossclaim
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "crossclaim.jar"]
