package org.wellnessconnection.web.socket;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.member.SignInBook;
import org.wellnessconnection.member.SignIns;
import org.wellnessconnection.member.Tickets;
import org.wellnessconnection.web.Headcount;
import org.wellnessconnection.web.Limits;

/** Every open socket of one event loop. */
public final class Switchboard {

  /** What served and watched over the request; a socket is watched over by {@link Vitals}. */
  private static final List<String> UNNEEDED = List.of("handler", "idle", "patience", "doorstep");

  private final Tickets tickets;
  private final Paces paces;
  private final Headcount headcount;
  private final Clock clock;
  private final Outbox outbox;
  private final Set<Connection> connections = new HashSet<>();
  private final SignInWatch signInWatch;
  private boolean away;

  /** What lets people in, and out again. */
  public record Entrance(Tickets tickets, SignIns signIns) {}

  public Switchboard(
      Entrance entrance, Limits limits, Headcount headcount, Clock clock, EventLoop loop) {
    this.tickets = entrance.tickets();
    this.signInWatch = new SignInWatch(entrance.signIns(), () -> connections);
    this.paces = new Paces(limits);
    this.headcount = headcount;
    this.clock = clock;
    this.outbox = new Outbox(loop);
  }

  /** Upgrades; whoever is not let in by then was told so in HTTP. */
  void open(HttpServerRequest request, Visit visit) {
    Runnable leave = headcount.enter(visit.account().value(), visit.address());
    request
        .toWebSocket()
        .onFailure(refused -> leave.run())
        .onSuccess(open -> connect(channel(request), visit, leave));
  }

  /**
   * From here on the socket is ours alone: our reader takes the place of everything behind the
   * frame decoder. What served the request would otherwise stay, at twice the size of all we need.
   */
  private void connect(Channel channel, Visit visit, Runnable leave) {
    ChannelPipeline pipeline = channel.pipeline();
    Sender sender = new Sender(new Wire(channel), outbox);
    Connection connection =
        new Connection(visit, sender, this::admits, paces, clock, gone -> forget(gone, leave));
    connections.add(connection);
    pipeline.addLast(new Frames(connection));
    UNNEEDED.stream().filter(name -> pipeline.get(name) != null).forEach(pipeline::remove);
  }

  private void forget(Connection gone, Runnable leave) {
    leave.run();
    connections.remove(gone);
  }

  private static Channel channel(HttpServerRequest request) {
    return ((ConnectionBase) request.connection()).channel();
  }

  private Future<Boolean> admits(String ticket, Visit visit) {
    return tickets.spend(ticket, visit.roomId(), visit.seat());
  }

  Headcount.Verdict verdict(String account, String address) {
    return away ? Headcount.Verdict.FULL : headcount.verdict(account, address);
  }

  /** Once a second. */
  public void tick() {
    List.copyOf(connections).forEach(Connection::tick);
    signInWatch.tick();
    paces.forget(clock.millis());
  }

  /** This server is going away: everybody is asked to come back, to another one. */
  public void goAway() {
    away = true;
    List.copyOf(connections).forEach(Connection::goAway);
  }

  /** To be told at once whenever somebody was signed out. */
  public SignInBook.Ear ear() {
    return signInWatch;
  }

  public boolean isEmpty() {
    return connections.isEmpty();
  }
}
