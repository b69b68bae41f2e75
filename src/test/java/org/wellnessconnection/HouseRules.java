package org.wellnessconnection;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom, for the packages below one root. */
record HouseRules(String root) {
  private static final String[] DOMAIN = {
    "access",
    "booking",
    "member",
    "programme",
    "room",
    "facilitation",
    "safety",
    "video",
    "gratitude",
    "content",
    "mail",
    "privacy",
    "naming",
    "places",
    "calendar",
    "zones"
  };

  ArchRule theProtocolKnowsNothingOfOurs() {
    return noClasses()
        .that(in("protocol"))
        .should()
        .dependOnClassesThat(ours().and(not(in("protocol"))))
        .allowEmptyShould(true);
  }

  ArchRule theDomainKnowsNeitherRedisNorTheWeb() {
    return noClasses()
        .that(domain())
        .should()
        .dependOnClassesThat(
            in("redis")
                .or(in("web"))
                .or(in("smtp"))
                .or(in("openid"))
                .or(in("jitsi"))
                .or(in("outward")))
        .allowEmptyShould(true);
  }

  ArchRule packagesKnowOneAnotherWithoutCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule redisDoesNotKnowTheWeb() {
    return noClasses()
        .that(in("redis"))
        .should()
        .dependOnClassesThat(in("web"))
        .allowEmptyShould(true);
  }

  ArchRule theWebDoesNotKnowRedis() {
    return noClasses()
        .that(in("web"))
        .should()
        .dependOnClassesThat(in("redis"))
        .allowEmptyShould(true);
  }

  ArchRule nobodyKnowsTheRoot() {
    return noClasses()
        .that(not(resideInAPackage(root)))
        .should()
        .dependOnClassesThat(resideInAPackage(root))
        .allowEmptyShould(true);
  }

  /** With what its own methods give: a composite of futures, and a result. */
  ArchRule ofVertxTheDomainKnowsFutureAlone() {
    return noClasses()
        .that(domain().or(in("protocol")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.vertx..")
                .and(not(nameMatching("io\\.vertx\\.core\\.(Future|CompositeFuture|AsyncResult)"))))
        .allowEmptyShould(true);
  }

  ArchRule jsonIsReadAtTheDoor() {
    String doors =
        "\\.(protocol\\.Codec|Config|(programme|safety|openid|content)\\.[A-Za-z]*File"
            + "|openid\\.Claims|web\\.page\\.).*";
    return noClasses()
        .that(not(nameMatching(root.replace(".", "\\.") + doors)))
        .should()
        .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
        .allowEmptyShould(true);
  }

  /** What the Java machine knows of zones is as old as the machine. */
  ArchRule theDomainAsksTheTimeOfZones() {
    return noClasses()
        .that(domain().and(not(in("zones"))))
        .should()
        .dependOnClassesThat(nameMatching("java\\.time\\.(ZonedDateTime|zone\\..*)"))
        .allowEmptyShould(true);
  }

  ArchRule nobodyCallsOverTheEventBus() {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("io.vertx.core.eventbus.."))
        .allowEmptyShould(true);
  }

  ArchRule nobodyPassesBagsOfJsonAround() {
    return noClasses()
        .should()
        .dependOnClassesThat(nameMatching("io\\.vertx\\.core\\.json\\.Json(Object|Array)"))
        .allowEmptyShould(true);
  }

  private DescribedPredicate<JavaClass> in(String name) {
    return resideInAPackage(root + "." + name + "..");
  }

  private DescribedPredicate<JavaClass> domain() {
    return resideInAnyPackage(
        Stream.of(DOMAIN).map(name -> root + "." + name + "..").toArray(String[]::new));
  }

  private DescribedPredicate<JavaClass> ours() {
    return resideInAPackage(root + "..");
  }
}
