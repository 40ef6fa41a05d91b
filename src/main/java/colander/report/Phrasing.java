package colander.report;

import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import java.util.Locale;

/** What reports for people to read say in the same words. */
public final class Phrasing {
  private Phrasing() {}

  /** A number with its noun: {@code 1 comment}, {@code 1,953 comments}. */
  public static String count(long number, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
  }

  /** A similarity with two digits, never rounded up to 1: {@code 0.99}. */
  public static String similarity(double similarity) {
    double shown = similarity < 1 ? Math.min(similarity, 0.99) : 1;
    return String.format(Locale.ROOT, "%.2f", shown);
  }

  /** A group in a line: {@code exact · double-submit · 2 comments, 1 author, 1 thread}. */
  public static String facts(FlaggedGroup group) {
    return String.format(
        Locale.ROOT,
        "%s · %s · %s, %s, %s",
        group.kind().word(),
        group.pattern().word(),
        count(group.size(), "comment"),
        count(group.authors(), "author"),
        count(group.threads(), "thread"));
  }

  /** What a member is in its group: {@code canonical}, {@code near 0.83 to 4105}. */
  public static String standing(ModeratedComment member) {
    Flag flag = member.flag();
    if (flag == null) {
      return "";
    }
    Flag.Match match = flag.match();
    return match == null
        ? flag.word()
        : String.format(
            Locale.ROOT,
            "%s %s to %s",
            flag.word(),
            similarity(match.similarity()),
            match.platformId());
  }

  /** The author's name, or what stands for one who has none. */
  public static String author(ModeratedComment member) {
    String name = member.comment().author().name();
    return name.isBlank() ? "(no name)" : name;
  }

  /** A report's totals in a line. */
  public static String totals(Totals totals) {
    return String.format(
        Locale.ROOT,
        "%s in %s by %s; %s of duplicates with %s, %d of them surplus",
        count(totals.comments(), "comment"),
        count(totals.threads(), "thread"),
        count(totals.authors(), "author"),
        count(totals.groups(), "group"),
        count(totals.grouped(), "comment"),
        totals.surplus());
  }
}
