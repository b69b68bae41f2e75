package org.wellnessconnection.story;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.Config;
import org.wellnessconnection.Server;
import org.wellnessconnection.load.process.Ports;
import org.wellnessconnection.load.wire.Site;
import org.wellnessconnection.protocol.AccountId;
import org.wellnessconnection.redis.EmbeddedRedis;
import org.wellnessconnection.redis.RawRedis;

/** One or more whole servers on a Redis of their own, and people to send in. */
public final class House extends Backroom implements AutoCloseable {
  /** A session that anybody may come to, and room for more of them. */
  public static final String OPEN_DOOR =
      """
      sessions:
        - key: open
          title: {en: Open door, fr: Porte ouverte}
          format: drop_in
          admission: automatic
          facilitators: [ada, eli]
          agreement: {en: [Kind.], fr: [Avec bonté.]}
      """;

  private static final String PROGRAMME =
      """
      people:
        - {key: ada, name: Ada Tremblay}
        - {key: eli, name: Eli Roy}
        - {key: ana, name: Ana Silva}
        - {key: ben, name: Ben Cohen}
        - {key: cleo, name: Cléo Martin}
        - {key: dora, name: Dora Singh}
        - {key: cora, name: Cora Blais, roles: [coordinator], mail: cora@example.org, language: fr}
        - {key: max, name: Max Leblanc, roles: [administrator]}
        - {key: sol, name: Sol Meyer, roles: [safety_lead], mail: sol@example.org}
      """
          + OPEN_DOOR
          + """
        - key: circle
          title: {en: A circle, fr: Un cercle}
          format: peer_support
          admission: by_facilitator
          facilitators: [ada, eli]
          agreement: {en: [Kind.], fr: [Avec bonté.]}
      """;

  private final EmbeddedRedis redis;
  private final List<Site> sites = new ArrayList<>();
  private final List<Server> servers = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();

  private House(String programme) throws Exception {
    this(programme, Files.createTempDirectory("house"));
  }

  private House(String programme, Path folder) throws Exception {
    this(folder, EmbeddedRedis.start(folder.resolve("redis")));
    Files.writeString(folder.resolve("programme.yaml"), programme);
  }

  private House(Path folder, EmbeddedRedis redis) throws Exception {
    super(folder, redis);
    this.redis = redis;
  }

  public static House opens(String... options) throws Exception {
    return new House(PROGRAMME).andAnother(options);
  }

  /** With people and sessions of one's own. */
  public static House opensWith(String programme, String... options) throws Exception {
    return new House(programme).andAnother(options);
  }

  /** One more server on the same Redis. */
  public House andAnother(String... options) throws Exception {
    int port = Ports.free();
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--server.port=" + port);
    all.add("--server.instances=1");
    all.add("--redis.url=" + redis.url());
    all.add("--vault.keyFile=" + folder.resolve("vault.key"));
    all.add("--programme.file=" + folder.resolve("programme.yaml"));
    servers.add(Server.start(Config.of(all.toArray(String[]::new))));
    sites.add(new Site(URI.create("http://localhost:" + port)));
    return this;
  }

  public EmbeddedRedis redis() {
    return redis;
  }

  /** What Redis keeps on disk. */
  public Path redisFiles() {
    return folder.resolve("redis");
  }

  /** Everything in Redis, as one text, a key or value a line. */
  public String redisKeys() {
    return RawRedis.everything(redis);
  }

  public URI address() {
    return sites.get(0).server();
  }

  public Site site(int server) {
    return sites.get(server);
  }

  /** This server ends in order, as for an update; the others go on. */
  public void closes(int server) {
    servers.get(server).close();
  }

  /** Signed in, but nowhere yet. */
  public String cookie(String person) throws Exception {
    return sites.get(0).signIn(code(person));
  }

  public String cookie(AccountId account) throws Exception {
    return sites.get(0).signIn(code(account));
  }

  /** Somebody who goes through the whole door of a room and hears what is said there. */
  public Person sends(String person, String room) throws Exception {
    return sends(person, room, 0);
  }

  public Person sends(String person, String room, int server) throws Exception {
    return sends(person, room, capital(person), sites.get(server));
  }

  /** Another client than a browser, which has nothing but a token. */
  public Person sendsClient(String token, String room, String name, int server) throws Exception {
    people.add(Person.comes(sites.get(server), room(room), "Bearer " + token, name));
    return people.get(people.size() - 1);
  }

  public Person sendsAs(String person, String room, String name) throws Exception {
    return sends(person, room, name, sites.get(0));
  }

  private Person sends(String person, String room, String name, Site site) throws Exception {
    return sends(site, room(room), cookie(person), name);
  }

  /** Somebody who is signed in already; {@code room} by its id. */
  public Person lets(String cookie, String room, String name) throws Exception {
    return sends(sites.get(0), room, cookie, name);
  }

  private Person sends(Site site, String room, String cookie, String name) throws Exception {
    Person sent = Person.comes(site, room, cookie, name);
    people.add(sent);
    return sent;
  }

  /** Somebody who was here comes back, and has seen what they had seen. */
  public Person brings(Person back, int server) throws Exception {
    Site site = sites.get(server);
    Person again = Person.connects(site, back.pass());
    people.add(again);
    again.entersWhere(back, site.ticket(back.pass()));
    return again;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase() + name.substring(1);
  }

  @Override
  public void close() throws Exception {
    people.forEach(Person::goes);
    servers.forEach(Server::close);
    locks();
    redis.close();
  }
}
