package org.wellnessconnection.load.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a page costs whoever opens it.
 *
 * @param requests with that for the page itself
 * @param bytes over the line, packed, with headers
 * @param elsewhere how many of the requests went to others
 * @param firstPaint when there is something to read, in milliseconds; -1 where it is not known
 */
public record PageWeight(int requests, long bytes, int elsewhere, double firstPaint) {
  private static final String FIRST_PAINT =
      """
      () => new Promise(done => {
        const told = performance.getEntriesByName('first-contentful-paint')[0];
        if (told) done(told.startTime);
        else new PerformanceObserver(seen => done(seen.getEntries()[0].startTime))
            .observe({type: 'paint', buffered: true});
        setTimeout(() => done(-1), 2000);
      })
      """;

  public static PageWeight of(Page page, URI address) {
    List<Request> asked = new ArrayList<>();
    Consumer<Request> ear = asked::add;
    page.onRequestFinished(ear);
    page.navigate(
        address.toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    double paint = ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
    page.offRequestFinished(ear);
    long bytes = asked.stream().mapToLong(PageWeight::bytes).sum();
    long others =
        asked.stream()
            .filter(it -> !URI.create(it.url()).getHost().equals(address.getHost()))
            .count();
    return new PageWeight(asked.size(), bytes, (int) others, paint);
  }

  private static long bytes(Request request) {
    return (long) request.sizes().responseBodySize + request.sizes().responseHeadersSize;
  }

  public String line(String look, String page) {
    return "%-16s %-18s %2d requests %7d bytes %6.0f ms"
        .formatted(look, page, requests, bytes, firstPaint);
  }
}
