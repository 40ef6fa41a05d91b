package colander.report;

import colander.duplicate.MatchKind;
import colander.duplicate.PolicyDescription;
import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.moderation.PhraseGroup;
import colander.text.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.commons.text.WordUtils;

/** The report as plain text to read in a terminal or a mail. */
final class TextReport implements ReportWriter {

  private static final int WIDTH = 76;
  private static final String INDENT = "    ";

  @Override
  public void write(DuplicateReport report, Writer out) throws IOException {
    out.write(VisibleText.line(String.join(", ", report.sources())) + "\n");
    out.write(Phrasing.totals(report.totals()) + "\n");
    PolicyDescription policy = report.policy();
    out.write(
        String.format(
            Locale.ROOT,
            "compared by fold %s, %s, threshold %s, scope %s\n",
            policy.fold(),
            policy.shingle(),
            policy.threshold(),
            policy.scope()));
    for (FlaggedGroup group : report.groups()) {
      write(group, out);
    }
    if (!report.stockPhrases().isEmpty()) {
      out.write("\nStock phrases\n");
    }
    for (PhraseGroup phrase : report.stockPhrases()) {
      out.write(
          String.format(
              Locale.ROOT,
              "  %s × %s\n",
              Phrasing.count(phrase.comments().size(), "comment"),
              VisibleText.line(phrase.phrase())));
    }
  }

  private static void write(FlaggedGroup group, Writer out) throws IOException {
    out.write(
        String.format(Locale.ROOT, "\nGroup %d · %s\n", group.number(), Phrasing.facts(group)));
    for (String reason : group.reasons()) {
      out.write("  " + VisibleText.line(reason) + "\n");
    }
    for (ModeratedComment member : group.members()) {
      write(member, out);
    }
  }

  private static void write(ModeratedComment member, Writer out) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "  %s  %s  %s  %s\n",
            VisibleText.line(member.comment().id().value()),
            VisibleText.line(Phrasing.author(member)),
            VisibleText.line(Phrasing.standing(member)),
            member.comment().status().word()));
    if (!repeats(member)) {
      for (String line : VisibleText.lines(member.comment().text()).split("\n", -1)) {
        String wrapped = WordUtils.wrap(line, WIDTH, "\n" + INDENT, true);
        out.write((INDENT + wrapped).stripTrailing() + "\n");
      }
    }
  }

  /** An exact copy of a text that was just shown needs not be read again. */
  private static boolean repeats(ModeratedComment member) {
    Flag flag = member.flag();
    Flag.Match match = flag == null ? null : flag.match();
    return match != null && match.kind() == MatchKind.EXACT;
  }
}
