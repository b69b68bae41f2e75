package org.wellnessconnection;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold for the house, and each is seen to fail where somebody broke it on purpose. */
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.wellnessconnection");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  @ParameterizedTest
  @MethodSource("rules")
  void holdsForTheHouse(Function<HouseRules, ArchRule> rule) {
    rule.apply(new HouseRules("org.wellnessconnection")).check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSeenToFail(Function<HouseRules, ArchRule> rule, String culprit) {
    EvaluationResult result = rule.apply(new HouseRules("planted")).evaluate(PLANTED);
    assertThat(result.getFailureReport().getDetails())
        .anyMatch(line -> line.contains("planted." + culprit));
  }

  @Test
  void theDomainMayKnowAFuture() {
    EvaluationResult result =
        new HouseRules("planted").ofVertxTheDomainKnowsFutureAlone().evaluate(PLANTED);
    assertThat(result.getFailureReport().getDetails())
        .singleElement(as(STRING))
        .contains("planted.room.UsesVertx", "io.vertx.core.Vertx");
  }

  static Arguments[] rules() {
    return new Arguments[] {
      rule("protocol", HouseRules::theProtocolKnowsNothingOfOurs, "protocol.KnowsRoom"),
      rule("domain", HouseRules::theDomainKnowsNeitherRedisNorTheWeb, "room.KnowsRedis"),
      rule("cycles", HouseRules::packagesKnowOneAnotherWithoutCycles, "room.KnowsMember"),
      rule("redis", HouseRules::redisDoesNotKnowTheWeb, "redis.KnowsWeb"),
      rule("web", HouseRules::theWebDoesNotKnowRedis, "web.KnowsRedis"),
      rule("root", HouseRules::nobodyKnowsTheRoot, "web.KnowsServer"),
      rule("vertx", HouseRules::ofVertxTheDomainKnowsFutureAlone, "room.UsesVertx"),
      rule("json", HouseRules::jsonIsReadAtTheDoor, "room.UsesJackson"),
      rule("zones", HouseRules::theDomainAsksTheTimeOfZones, "room.AsksTheMachine"),
      rule("event bus", HouseRules::nobodyCallsOverTheEventBus, "web.UsesEventBus"),
      rule("bags", HouseRules::nobodyPassesBagsOfJsonAround, "web.UsesJsonObject"),
    };
  }

  private static Arguments rule(String name, Function<HouseRules, ArchRule> rule, String culprit) {
    return Arguments.of(Named.of(name, rule), culprit);
  }
}
