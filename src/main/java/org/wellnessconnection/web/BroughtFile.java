package org.wellnessconnection.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.protocol.Refused;

/** The one small text file that a form brings along. It is held in memory, and never kept. */
public final class BroughtFile {
  private static final Set<String> PATHS = Set.of("/series/import");
  private static final String FORM = "multipart/form-data";
  private static final int LONGEST = 64 * 1024;

  /** What a browser puts around a file. */
  private static final int WRAPPING = 4 * 1024;

  private static final String KEY = BroughtFile.class.getName();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Buffer content = Buffer.buffer();

  private BroughtFile(HttpServerFileUpload upload) {
    this.name = upload.filename().toLowerCase(Locale.ROOT);
    upload.handler(content::appendBuffer);
  }

  /** Before all others that read bodies: here they may be longer. */
  static void mount(Router router) {
    BodyHandler body = BodyHandler.create(false).setBodyLimit(LONGEST + WRAPPING);
    PATHS.forEach(path -> router.post(path).handler(ctx -> listen(ctx, body)));
  }

  /** Nothing has come yet when the body is asked for; the last one who listens gets the files. */
  private static void listen(RoutingContext ctx, BodyHandler body) {
    List<BroughtFile> files = new ArrayList<>();
    ctx.put(KEY, files);
    body.handle(ctx);
    ctx.request().uploadHandler(upload -> files.add(new BroughtFile(upload)));
  }

  /** Nowhere else is a form with files read. */
  static boolean isExpected(HttpServerRequest request, String type) {
    return PATHS.contains(request.path()) && type.equalsIgnoreCase(FORM);
  }

  /** Whether this was a form with files, whatever came in it. */
  public static boolean isIn(RoutingContext ctx) {
    String type = String.valueOf(ctx.request().getHeader("Content-Type"));
    return type.split(";")[0].strip().equalsIgnoreCase(FORM);
  }

  /**
   * What stands in it.
   *
   * @throws Refused {@code bad_file}, {@code too_large}
   */
  public static String text(RoutingContext ctx, Set<String> endings) {
    List<BroughtFile> files = files(ctx);
    Refused.unless(files.size() == 1, "file", "bad_file");
    BroughtFile file = files.get(0);
    Refused.unless(endings.stream().anyMatch(file.name::endsWith), "file", "bad_file");
    Refused.unless(file.content.length() <= LONGEST, "file", "too_large");
    return file.text();
  }

  private static List<BroughtFile> files(RoutingContext ctx) {
    return Optional.ofNullable(ctx.<List<BroughtFile>>get(KEY)).orElse(List.of());
  }

  /** Windows puts a mark before its texts. */
  private String text() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(content.getBytes());
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException noText) {
      throw new Refused("file", "bad_file");
    }
  }
}
