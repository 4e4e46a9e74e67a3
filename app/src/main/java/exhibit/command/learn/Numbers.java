package exhibit.command.learn;

import exhibit.command.option.RangeConverters;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/// Rows such as 1,0;0,1;0,-1 or one row such as .9,.6,.3. A type of its own, because picocli takes an array for many
/// values.
record Numbers(List<List<Double>> rows) {

    double[][] matrix() {
        return rows.stream().map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    double[] row() {
        return matrix()[0];
    }

    static final class Matrix implements ITypeConverter<Numbers> {
        @Override
        public Numbers convert(String value) {
            return new Numbers(Arrays.stream(value.split(";", -1)).map(row -> numbers(row, value)).toList());
        }
    }

    static final class Row implements ITypeConverter<Numbers> {
        @Override
        public Numbers convert(String value) {
            return new Numbers(List.of(numbers(value, value)));
        }
    }

    private static List<Double> numbers(String row, String value) {
        return Arrays.stream(row.split(",", -1)).map(part -> finite(part, value)).toList();
    }

    private static double finite(String part, String value) {
        try {
            double number = Double.parseDouble(part.strip());
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException _) {
            // the sentence below says all
        }
        throw RangeConverters.refusal(value, "numbers such as .9,.6,.3, rows divided by semicolons");
    }
}
