package colander.report;

import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.moderation.PhraseGroup;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The report as Markdown (CommonMark with tables), to put into an issue, a wiki or a mail. */
final class MarkdownReport implements ReportWriter {

  @Override
  public void write(DuplicateReport report, Writer out) throws IOException {
    out.write("# Duplicate comments\n\n");
    List<String> sources = report.sources().stream().map(MarkdownText::inline).toList();
    out.write("In " + String.join(", ", sources));
    out.write("\n\n" + Phrasing.totals(report.totals()) + ".\n");
    out.write(
        String.format(
            Locale.ROOT,
            "\nCompared by fold %s, %s, threshold %s, scope %s.\n",
            report.policy().fold(),
            MarkdownText.inline(report.policy().shingle()),
            report.policy().threshold(),
            report.policy().scope()));
    for (FlaggedGroup group : report.groups()) {
      write(group, out);
    }
    write(report.stockPhrases(), out);
  }

  private static void write(FlaggedGroup group, Writer out) throws IOException {
    out.write(
        String.format(Locale.ROOT, "\n## Group %d: %s\n", group.number(), Phrasing.facts(group)));
    if (!group.reasons().isEmpty()) {
      out.write("\n");
    }
    for (String reason : group.reasons()) {
      out.write("- " + MarkdownText.inline(reason) + "\n");
    }
    out.write("\n| id | author | thread | created | status | match | text |\n");
    out.write("|---|---|---|---|---|---|---|\n");
    for (ModeratedComment member : group.members()) {
      out.write(row(member));
    }
  }

  private static String row(ModeratedComment member) {
    var comment = member.comment();
    var created = comment.created();
    List<String> cells =
        List.of(
            comment.id().value(),
            Phrasing.author(member),
            comment.thread().label(),
            created == null ? "" : created.toString(),
            comment.status().word(),
            Phrasing.standing(member),
            comment.text());
    return "| " + String.join(" | ", cells.stream().map(MarkdownText::inline).toList()) + " |\n";
  }

  private static void write(List<PhraseGroup> phrases, Writer out) throws IOException {
    if (phrases.isEmpty()) {
      return;
    }
    out.write("\n## Stock phrases\n\n| comments | phrase |\n|---|---|\n");
    for (PhraseGroup phrase : phrases) {
      out.write(
          String.format(
              Locale.ROOT,
              "| %d | %s |\n",
              phrase.comments().size(),
              MarkdownText.inline(phrase.phrase())));
    }
  }
}
