package org.wellnessconnection.load.process;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The class path this JVM runs on, for the servers it starts: from a test run, from Maven, or from
 * plain java.
 */
final class ClassPath {

  private ClassPath() {}

  static String current() {
    if (ClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(ClassPath::path)
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String path(URL url) {
    return Path.of(URI.create(url.toString())).toString();
  }
}
