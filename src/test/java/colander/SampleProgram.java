package colander;

import java.util.List;

/** The program with {@link SampleCommands}. */
public final class SampleProgram {
  private SampleProgram() {}

  public static void main(String[] args) {
    System.exit(Colander.run(List.of(args), Colander.class, SampleCommands.class));
  }
}
