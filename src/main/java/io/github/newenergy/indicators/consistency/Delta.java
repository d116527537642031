package io.github.newenergy.indicators.consistency;

/**
 * A number, and how often a slack that is above zero but below every number is added to it.
 *
 * <p>So {@code x > 3} becomes {@code x >= 3 + slack}, and open ends need no rules of their own.
 *
 * @param number the number
 * @param slack how often the slack is added
 * @param <T> the numbers
 * @see <a href="https://doi.org/10.1007/11817963_11">Dutertre and de Moura, A Fast Linear-Arithmetic Solver for DPLL(T),
 *     2006, section 5</a>
 */
record Delta<T>(T number, T slack) {

    Delta<T> plus(Delta<T> other, Arithmetic<T> arithmetic) {
        return new Delta<>(
                arithmetic.plus(number, other.number),
                arithmetic.signum(other.slack) == 0 ? slack : arithmetic.plus(slack, other.slack));
    }

    Delta<T> minus(Delta<T> other, Arithmetic<T> arithmetic) {
        return new Delta<>(
                arithmetic.minus(number, other.number),
                arithmetic.signum(other.slack) == 0 ? slack : arithmetic.minus(slack, other.slack));
    }

    Delta<T> times(T factor, Arithmetic<T> arithmetic) {
        return new Delta<>(
                arithmetic.times(number, factor),
                arithmetic.signum(slack) == 0 ? slack : arithmetic.times(slack, factor));
    }

    int compareTo(Delta<T> other, Arithmetic<T> arithmetic) {
        int sign = arithmetic.signum(arithmetic.minus(number, other.number));
        return sign != 0 ? sign : arithmetic.signum(arithmetic.minus(slack, other.slack));
    }

    int signum(Arithmetic<T> arithmetic) {
        int sign = arithmetic.signum(number);
        return sign != 0 ? sign : arithmetic.signum(slack);
    }
}
