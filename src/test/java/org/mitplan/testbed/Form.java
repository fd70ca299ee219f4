package org.mitplan.testbed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads out of a page what a browser would send back with a form. */
public final class Form {
    /** Stands among the fields of a form that is sent in parts, as those with files are. */
    public static final String IN_PARTS = "(in parts)";

    private static final Pattern FIELD =
            Pattern.compile(
                    "<(?:(input)\\b([^>]*)>|(textarea|select)\\b([^>]*)>(.*?)</\\3>)",
                    Pattern.DOTALL);
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final Pattern FIRST = Pattern.compile("<option[^>]*value=\"([^\"]*)\"");
    private static final Pattern CHOSEN =
            Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");

    private Form() {}

    /** The fields of the form with this id; empty if the page has no such form. */
    public static Map<String, String> in(String page, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        int start = page.indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            return fields;
        }
        String form = page.substring(start, page.indexOf("</form>", start));
        if (form.substring(0, form.indexOf('>')).contains("multipart/form-data")) {
            fields.put(IN_PARTS, "");
        }
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        Matcher found = FIELD.matcher(form);
        while (found.find()) {
            boolean input = found.group(1) != null;
            read(
                    found.group(input ? 1 : 3),
                    found.group(input ? 2 : 4),
                    input ? "" : found.group(5),
                    fields);
        }
        return fields;
    }

    private static void read(
            String tag, String attributes, String content, Map<String, String> fields) {
        String name = attribute(attributes, "name");
        String type = attribute(attributes, "type");
        boolean chosen =
                !type.equals("submit")
                        && (!type.matches("checkbox|radio") || attributes.contains("checked"));
        if (name.isEmpty() || !chosen) {
            return;
        }
        fields.put(name, value(tag, attributes, content));
    }

    private static String value(String tag, String attributes, String content) {
        return switch (tag) {
            case "textarea" -> plain(content.strip());
            case "select" -> {
                Matcher option = CHOSEN.matcher(content);
                Matcher first = FIRST.matcher(content);
                yield option.find()
                        ? plain(option.group(1))
                        : first.find() ? plain(first.group(1)) : "";
            }
            default -> plain(attribute(attributes, "value"));
        };
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
