package planted;

/** Stands for the one class that knows all. */
public final class Server {}
