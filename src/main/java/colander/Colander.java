package colander;

/** Starts the program. */
public final class Colander {
  private Colander() {}

  /** Runs one command, or the shell if there is none. */
  public static void main(String[] args) {}
}
