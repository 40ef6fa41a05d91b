package colander.shell;

import colander.moderation.GroupFilter;
import colander.moderation.GroupSummary;
import colander.moderation.ThreadSummary;
import colander.reader.Exports;
import colander.reader.Format;
import colander.session.Browsing;
import colander.session.PageRequest;
import colander.session.Reasons;
import colander.session.Searching;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the shell proposes for ids and formats. */
@Configuration(proxyBeanMethods = false)
class ValueCompletion {

  private static final PageRequest SOME = new PageRequest(1, 200);
  private static final int MOST = 50;

  @Bean
  Suggestions formats() {
    return new Suggestions(
        "from",
        typed ->
            Exports.formats().stream()
                .collect(Collectors.toMap(Format::name, Format::recognisedBy, (a, b) -> a)));
  }

  @Bean
  Suggestions comments(ObjectProvider<Browsing> browsing) {
    return Suggestions.plain(
        "id",
        typed ->
            browsing.getObject().commentNumbers(typed, MOST).stream()
                .map(String::valueOf)
                .toList());
  }

  @Bean
  Suggestions groups(ObjectProvider<Browsing> browsing) {
    return new Suggestions(
        "group",
        typed -> {
          Map<String, String> groups = new LinkedHashMap<>();
          for (GroupSummary group : browsing.getObject().groups(GroupFilter.ALL, SOME).items()) {
            String text = group.text().strip();
            groups.put(
                String.valueOf(group.number()), text.substring(0, Math.min(40, text.length())));
          }
          return groups;
        });
  }

  @Bean
  Suggestions authors(ObjectProvider<Searching> searching) {
    return Suggestions.plain("author", typed -> searching.getObject().authorNames(typed, MOST));
  }

  @Bean
  Suggestions reasons(ObjectProvider<Reasons> reasons) {
    return new Suggestions(
        "reason",
        typed -> {
          Map<String, String> words = new LinkedHashMap<>();
          reasons.getObject().all().forEach(r -> words.put(r.word(), r.description()));
          return words;
        });
  }

  @Bean
  Suggestions threads(ObjectProvider<Browsing> browsing) {
    return new Suggestions(
        "thread",
        typed -> {
          Map<String, String> threads = new LinkedHashMap<>();
          for (ThreadSummary thread : browsing.getObject().threads(SOME).items()) {
            threads.put(String.valueOf(thread.number()), thread.label());
          }
          return threads;
        });
  }
}
