package colander.report;

import java.util.Locale;

/** The forms in which decisions are written back. */
public enum DecisionForm {
  CSV(false),
  NDJSON(false),
  IDS(false),
  WP_CLI(true),
  DISQUS(true),
  YOUTUBE(true),
  REDDIT(true);

  private final boolean script;

  DecisionForm(boolean script) {
    this.script = script;
  }

  /** Makes what writes it. */
  public DecisionWriter writer() {
    return switch (this) {
      case CSV -> new CsvDecisions();
      case NDJSON -> new NdjsonDecisions();
      case IDS -> new IdList();
      case WP_CLI -> new WordPressScript();
      case DISQUS -> new DisqusScript();
      case YOUTUBE -> new YouTubeScript();
      case REDDIT -> new RedditScript();
    };
  }

  /** Whether it acts on a platform, so that ids of another one must not come in. */
  public boolean isScript() {
    return script;
  }

  /** The word used in options and the database: {@code wp-cli}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
