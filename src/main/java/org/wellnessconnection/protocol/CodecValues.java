package org.wellnessconnection.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * How single values look: ids and channels as strings, words in lower case, instants and durations
 * as numbers of milliseconds.
 */
final class CodecValues extends SimpleModule {
  private static final long serialVersionUID = 1L;

  CodecValues() {
    text(RoomId.class, RoomId::new);
    text(SeatId.class, SeatId::new);
    text(AccountId.class, AccountId::new);
    text(CaseId.class, CaseId::new);
    text(AttemptId.class, AttemptId::new);
    text(Channel.class, Channel::new);
    text(SessionId.class, SessionId::new);
    text(SeriesId.class, SeriesId::new);
    text(Slug.class, Slug::new);
    text(LocalDate.class, LocalDate::parse);
    text(LocalTime.class, LocalTime::parse);
    text(LocalDateTime.class, LocalDateTime::parse);
    text(ZoneId.class, ZoneId::of);
    addSerializer(new WordWriter());
    addSerializer(Hearing.class, new HearingWriter());
    addDeserializer(Hearing.class, new NumberReader<>(Hearing.class, Hearing::new));
    addSerializer(Instant.class, new InstantWriter());
    addDeserializer(Instant.class, new NumberReader<>(Instant.class, Instant::ofEpochMilli));
    addSerializer(Duration.class, new DurationWriter());
    addDeserializer(Duration.class, new NumberReader<>(Duration.class, Duration::ofMillis));
    key(SeatId.class, SeatId::new);
    key(Channel.class, Channel::new);
  }

  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private <T> void text(Class<T> type, Function<String, T> make) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new TextReader<>(type, make));
  }

  private <T> void key(Class<T> type, Function<String, T> make) {
    addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context) {
            return make.apply(key);
          }
        });
  }

  /** Words are read back whatever their case: see {@link Codec}. */
  private static final class WordWriter extends StdSerializer<Enum<?>> {
    private static final long serialVersionUID = 1L;

    WordWriter() {
      super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> word, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(CodecValues.word(word));
    }
  }

  private static final class TextReader<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> make;

    TextReader(Class<T> type, Function<String, T> make) {
      super(type);
      this.make = make;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return make.apply(text);
    }
  }

  private static final class InstantWriter extends StdSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant at, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(at.toEpochMilli());
    }
  }

  private static final class DurationWriter extends StdSerializer<Duration> {
    private static final long serialVersionUID = 1L;

    DurationWriter() {
      super(Duration.class);
    }

    @Override
    public void serialize(Duration length, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(length.toMillis());
    }
  }

  private static final class NumberReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient LongFunction<T> make;

    NumberReader(Class<T> type, LongFunction<T> make) {
      super(type);
      this.make = make;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return make.apply(in.getLongValue());
    }
  }

  private static final class HearingWriter extends StdSerializer<Hearing> {
    private static final long serialVersionUID = 1L;

    HearingWriter() {
      super(Hearing.class);
    }

    @Override
    public void serialize(Hearing hears, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (hears.equals(Hearing.FROM_HERE)) {
        out.writeString("here");
      } else {
        out.writeNumber(hears.from());
      }
    }
  }
}
