package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Visitors are addressed as friends, staff and teachers politely, as far as a word tells it.
final class AddressTest {

    private static final Pattern STAFF = Pattern
            .compile("(staff|greet|restart|export|health|settings|sound|counts|trial"
                    + "|pin|learn|keys|room|class|collect|wrong)(\\..*)?");

    /// A visitor and the machine together, who are two.
    private static final Set<String> BOTH = Set.of("only-the-dot.both", "only-the-dot.neither");

    @ParameterizedTest
    @CsvSource({"de, '(?<=[\\p{Ll},] )(Sie|Ihnen|Ihre?[nmrs]?)\\b'",
        "fr, '(?i)\\b(vous|votre|vos|(?!assez|chez|nez)\\p{L}+ez)\\b'",
        "es, '(?i)\\b(usted|gire|pulse|conecte|elija|avise|use|deje|espere|escriba|pruebe|toque|mire|haga|vea)\\b'"})
    void visitors_are_addressed_as_friends(String language, String polite) {
        none(language, false, polite);
    }

    @ParameterizedTest
    @CsvSource({"de, '(?i)\\b(du|dich|dir|dein\\p{L}*|w\u00e4hle?|dreh|nimm|lass|tippe?|dr\u00fccke?|warte)\\b'",
        "fr, '(?i)\\b(tu|te|toi|ton|ta|tes|tourne|appuie|choisis|laisse|tape|utilise|mets|recommence|r\u00e9essaie)\\b'",
        "es, '(?i)\\b(t\u00fa|tu|tus|te|ti|gira|pulsa|(?<!se )elige|usa|(?-i:Deja)|conecta|pon|escribe|prueba|espera|revisa|toca)\\b'"})
    void staff_are_addressed_politely(String language, String familiar) {
        none(language, true, familiar);
    }

    private static void none(String language, boolean staff, String banned) {
        var pattern = Pattern.compile(banned, Pattern.UNICODE_CHARACTER_CLASS);
        assertEquals(List.of(), GlossaryTest.each(language, (key, text) -> STAFF.matcher(key).matches() == staff
                && !BOTH.contains(key) && pattern.matcher(text).find()).toList());
    }
}
