package org.wellnessconnection.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ExaminationTest {
  private static final Finding WELL = Finding.good("heart", "beats");
  private static final Duration SOON = Duration.ofMillis(200);

  private record Looking(String what, Callable<List<Finding>> how) implements Check {
    @Override
    public List<Finding> look() throws Exception {
      return how.call();
    }
  }

  private static Report examine(Callable<List<Finding>> how) throws InterruptedException {
    Check well = new Looking("heart", () -> List.of(WELL));
    return new Report(new Examination(List.of(new Looking("lungs", how), well), SOON).findings());
  }

  @Test
  void whenAllIsWellItSaysSo() throws InterruptedException {
    Report report = examine(() -> List.of(Finding.notSet("lungs", "none")));
    assertThat(report.isWell()).isTrue();
    assertThat(report.text()).contains("ok     heart", "-      lungs", "Nothing is wrong.");
  }

  @Test
  void whatIsWrongComesWithWhatToDo() throws InterruptedException {
    Report report = examine(() -> List.of(Finding.wrong("lungs", "cough", "drink tea")));
    assertThat(report.isWell()).isFalse();
    assertThat(report.text()).contains("WRONG  lungs", "-> drink tea", "One thing is wrong.");
  }

  @Test
  void whatTakesTooLongHoldsUpNobodyElse() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Report report =
        examine(
            () -> {
              never.await();
              return List.of();
            });
    assertThat(report.findings()).contains(WELL);
    assertThat(report.findings().get(0).seen()).isEqualTo("took too long");
  }

  @Test
  void aFailureIsNamedByItsKindAndItsWordsAreNotRepeated() throws InterruptedException {
    Report report =
        examine(
            () -> {
              throw new IllegalStateException("redis://:a-secret-word@host");
            });
    assertThat(report.isWell()).isFalse();
    assertThat(report.text()).contains("IllegalStateException").doesNotContain("a-secret-word");
  }
}
