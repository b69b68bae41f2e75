package org.wellnessconnection.room;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * One test a line of a table: what somebody wants, and what comes of it for each person. Events are
 * in lower case, refusals in capitals. The first line says how things stand, and who is who.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(EachLine.Lines.class)
@interface EachLine {

  String value();

  /** A line below the first. */
  record Line(String wish, List<String> outcomes) {
    static Line read(String written) {
      List<String> cells = Stream.of(written.split("\\|", -1)).map(String::strip).toList();
      return new Line(cells.get(0), cells.subList(1, cells.size()));
    }

    @Override
    public String toString() {
      return wish;
    }
  }

  /** The lines of a table in turn. */
  class Lines implements ArgumentsProvider, AnnotationConsumer<EachLine> {
    private List<Line> lines = List.of();

    @Override
    public void accept(EachLine table) {
      lines = table.value().lines().skip(1).map(Line::read).toList();
    }

    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return lines.stream().map(Arguments::of);
    }
  }
}
