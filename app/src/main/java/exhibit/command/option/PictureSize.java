package exhibit.command.option;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/// A picture's size in pixels, written 800x480.
public record PictureSize(int width, int height) {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
    private static final int LEAST = 320;
    private static final int MOST = 4096;

    public static final class Converter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String value) {
            var size = SIZE.matcher(value.strip());
            if (size.matches()) {
                int width = Integer.parseInt(size.group(1)), height = Integer.parseInt(size.group(2));
                if (LEAST <= Math.min(width, height) && Math.max(width, height) <= MOST)
                    return new PictureSize(width, height);
            }
            throw RangeConverters.refusal(value, "a size such as 800x480, each side from " + LEAST + " to " + MOST);
        }
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
