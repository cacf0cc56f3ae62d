package footnote.answer.extract;

import java.util.Arrays;
import java.util.List;

/// Logistic regression with a ridge, by Newton's method on standardised features.
final class Logistic {
    private static final double RIDGE = 3;
    private static final int ROUNDS = 12;

    private final double[] weights;

    /// Weights of features as they come; the constant is the last.
    private Logistic(double[] weights) {
        this.weights = weights;
    }

    /// A case to learn from.
    ///
    /// @param group what it is held out with
    /// @param weight how much it counts
    @SuppressWarnings("ArrayRecordComponent") // it is never compared
    record Row(double[] features, boolean positive, String group, double weight) {}

    static Logistic fit(List<Row> rows) {
        int n = rows.getFirst().features().length;
        var mean = new double[n];
        var spread = new double[n];
        for (var r : rows) for (int j = 0; j < n; j++) mean[j] += r.features()[j] / rows.size();
        for (var r : rows)
            for (int j = 0; j < n; j++) spread[j] += Math.pow(r.features()[j] - mean[j], 2) / rows.size();
        for (int j = 0; j < n; j++) spread[j] = spread[j] < 1e-9 ? 0 : Math.sqrt(spread[j]);
        var standard = newton(rows, mean, spread);
        var raw = new double[n + 1];
        raw[n] = standard[n];
        for (int j = 0; j < n; j++) {
            raw[j] = spread[j] == 0 ? 0 : standard[j] / spread[j];
            raw[n] -= raw[j] * mean[j];
        }
        return new Logistic(raw);
    }

    private static double[] newton(List<Row> rows, double[] mean, double[] spread) {
        int n = mean.length;
        var w = new double[n + 1];
        var x = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new double[n + 1];
            var hessian = new double[n + 1][n + 1];
            for (int j = 0; j < n; j++) {
                gradient[j] = -RIDGE * w[j];
                hessian[j][j] = RIDGE;
            }
            hessian[n][n] = 1e-6;
            for (var r : rows) {
                for (int j = 0; j < n; j++) x[j] = spread[j] == 0 ? 0 : (r.features()[j] - mean[j]) / spread[j];
                x[n] = 1;
                add(gradient, hessian, x, w, r);
            }
            var step = solve(hessian, gradient);
            for (int j = 0; j <= n; j++) w[j] += step[j];
        }
        return w;
    }

    private static void add(double[] gradient, double[][] hessian, double[] x, double[] w, Row row) {
        double p = 1 / (1 + Math.exp(-dot(w, x)));
        double error = ((row.positive() ? 1 : 0) - p) * row.weight();
        double curve = Math.max(1e-6, p * (1 - p)) * row.weight();
        for (int j = 0; j < x.length; j++) {
            if (x[j] == 0) continue;
            gradient[j] += error * x[j];
            for (int k = 0; k < x.length; k++) hessian[j][k] += curve * x[j] * x[k];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
        return sum;
    }

    /// Gauss's elimination with pivots.
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        var m = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        var b = right.clone();
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) if (Math.abs(m[r][i]) > Math.abs(m[pivot][i])) pivot = r;
            swap(m, b, i, pivot);
            for (int r = i + 1; r < n; r++) {
                double factor = m[r][i] / m[i][i];
                for (int c = i; c < n; c++) m[r][c] -= factor * m[i][c];
                b[r] -= factor * b[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int c = i + 1; c < n; c++) b[i] -= m[i][c] * b[c];
            b[i] /= m[i][i];
        }
        return b;
    }

    private static void swap(double[][] m, double[] b, int i, int j) {
        var row = m[i];
        m[i] = m[j];
        m[j] = row;
        double value = b[i];
        b[i] = b[j];
        b[j] = value;
    }

    /// Its weight for each feature.
    double[] weights() {
        return Arrays.copyOf(weights, weights.length - 1);
    }

    /// The features weighed, without the constant: thresholds are set on it.
    double score(double[] features) {
        return dot(Arrays.copyOf(weights, features.length), features);
    }

    /// With the constant, so that the scores of models of several folds compare.
    double margin(double[] features) {
        return score(features) + weights[weights.length - 1];
    }
}
