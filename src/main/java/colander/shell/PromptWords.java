package colander.shell;

import colander.comment.ColanderException;
import colander.session.Reviewing;
import colander.session.Workspace;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** What the prompt says: which database it is, and how many groups wait there. */
@Component
public final class PromptWords {

  private static final int NAME = 30;

  private final Workspace workspace;
  private final Reviewing reviewing;

  PromptWords(Workspace workspace, Reviewing reviewing) {
    this.workspace = workspace;
    this.reviewing = reviewing;
  }

  /**
   * {@code colander site.db 57 open> }; only the program's name as long as there is no database.
   */
  public String text() {
    String name = Line.of(String.valueOf(workspace.file().getFileName())).cut(NAME).toString();
    try {
      OptionalLong waiting = reviewing.waiting();
      if (waiting.isEmpty()) {
        return "colander> ";
      }
      long open = waiting.getAsLong();
      return "colander " + name + (open == 0 ? "" : " " + open + " open") + "> ";
    } catch (ColanderException e) {
      return "colander " + name + "> "; // the next command will say what is wrong
    }
  }
}
