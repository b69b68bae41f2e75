package org.wellnessconnection.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.wellnessconnection.web.page.Sign;

/** The browser side's files, read once, under an address that changes when they do. */
public final class Assets {
  private static final List<String> NAMES =
      List.of("fresh.js", "gratitude.js", "room.js", "sign-in.js", "site.css");
  private static final String MAP = ".map";
  private static final int PREFIX_DIGITS = 12;

  private final Map<String, Parcel> files = new TreeMap<>();
  private final Brand brand;
  private final Optional<Logo> logo;
  private final String prefix;

  public Assets(Brand brand, Optional<Logo> logo) {
    this.brand = brand;
    this.logo = logo;
    logo.ifPresent(it -> files.put(it.name(), Parcel.of(it.picture().getBytes())));
    NAMES.forEach(name -> files.put(name, read(name)));
    NAMES.forEach(name -> files.put(name + MAP, read(name + MAP)));
    prefix = "/static/" + digest();
  }

  /** Where they are, without a slash at the end. */
  public String prefix() {
    return prefix;
  }

  /** What stands at the top of every page. */
  Sign sign(String language) {
    return new Sign(brand.in(language), logo.map(it -> prefix + "/" + it.name()));
  }

  void serve(RoutingContext ctx) {
    Optional<Parcel> found = Optional.ofNullable(files.get(ctx.pathParam("name")));
    if (found.isEmpty()) {
      ctx.next();
      return;
    }
    HttpServerResponse response = ctx.response();
    String name = ctx.pathParam("name");
    String picture = logo.filter(it -> it.name().equals(name)).map(Logo::type).orElse("");
    response.putHeader("Content-Type", picture.isEmpty() ? type(name) : picture);
    response.putHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.putHeader("Vary", "Accept-Encoding");
    found.get().send(ctx);
  }

  private static String type(String name) {
    if (name.endsWith(MAP)) {
      return "application/json";
    }
    return name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
  }

  private static Parcel read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/static/" + name)) {
      return Parcel.of(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String digest() {
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      files.values().forEach(file -> sum.update(file.plain().getBytes()));
      return HexFormat.of().formatHex(sum.digest()).substring(0, PREFIX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
