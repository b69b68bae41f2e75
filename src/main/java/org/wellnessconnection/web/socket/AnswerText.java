package org.wellnessconnection.web.socket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.wellnessconnection.protocol.Answer;
import org.wellnessconnection.protocol.AttemptId;
import org.wellnessconnection.protocol.Codec;
import org.wellnessconnection.protocol.Frame;
import org.wellnessconnection.protocol.Refusal;

/** Answers as they go out; a refusal in the person's own language. */
final class AnswerText {
  private AnswerText() {}

  static String of(Answer answer, UnaryOperator<String> words) {
    if (answer instanceof Answer.Refused refused) {
      Map<String, Object> fields = refusal(refused.attempt(), refused.refusal(), words);
      refused.retryAfter().ifPresent(wait -> fields.put("retryAfter", wait.toMillis()));
      return Codec.typed("refused", fields);
    }
    return Codec.typed(type(answer), answer);
  }

  static String unfit(Frame.Unfit unfit, UnaryOperator<String> words) {
    Map<String, Object> fields = refusal(unfit.attempt(), unfit.refusal(), words);
    unfit.field().ifPresent(name -> fields.put("field", name));
    return Codec.typed("refused", fields);
  }

  static String malformed(String code, UnaryOperator<String> words) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("error", code);
    fields.put("message", words.apply(code));
    return Codec.typed("refused", fields);
  }

  private static Map<String, Object> refusal(
      AttemptId attempt, Refusal refusal, UnaryOperator<String> words) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("attempt", attempt);
    fields.put("error", refusal.code());
    fields.put("message", words.apply(refusal.code()));
    return fields;
  }

  private static String type(Answer answer) {
    return answer.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
