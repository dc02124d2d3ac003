// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model/design/expression.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <optional>

namespace cw {
namespace {

using Integer = std::int64_t;

class Evaluator {
public:
    Evaluator(std::string_view text, const std::map<std::string, int>& parameters)
        : text_(text)
        , parameters_(parameters)
    {
    }

    Result<Integer> run()
    {
        const Integer value = sum();
        skipSpaces();
        if (!error_ && at_ != text_.size())
            refuseText();
        if (error_)
            return tl::make_unexpected(*error_);
        return value;
    }

private:
    static constexpr int kDeepest = 32;

    std::string_view text_;
    const std::map<std::string, int>& parameters_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::optional<Error> error_;

    void refuse(ErrorCode code, std::vector<std::string> args)
    {
        if (!error_)
            error_ = Error{code, {}, std::move(args), {}};
        at_ = text_.size();
    }
    void refuseText() { refuse(ErrorCode::WrongUnit, {"=" + std::string(text_), "=32*su-1"}); }
    void refuseRange() { refuse(ErrorCode::OutOfRange, {"=" + std::string(text_), "|x| < 2^63"}); }

    void skipSpaces()
    {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }

    bool take(char wanted)
    {
        skipSpaces();
        if (at_ >= text_.size() || text_[at_] != wanted)
            return false;
        ++at_;
        return true;
    }

    Integer sum()
    {
        Integer value = product();
        while (!error_) {
            Integer result = 0;
            if (take('+')) {
                if (__builtin_add_overflow(value, product(), &result))
                    refuseRange();
            } else if (take('-')) {
                if (__builtin_sub_overflow(value, product(), &result))
                    refuseRange();
            } else {
                break;
            }
            value = result;
        }
        return value;
    }

    Integer product()
    {
        Integer value = factor();
        while (!error_) {
            if (take('*')) {
                Integer result = 0;
                if (__builtin_mul_overflow(value, factor(), &result))
                    refuseRange();
                value = result;
            } else if (take('/')) {
                value = quotient(value, factor());
            } else {
                break;
            }
        }
        return value;
    }

    Integer quotient(Integer dividend, Integer divisor)
    {
        if (divisor == 0 || (divisor == -1 && dividend == std::numeric_limits<Integer>::min())) {
            refuseRange();
            return 0;
        }
        const Integer towardsZero = dividend / divisor;
        const bool isRoundedUp = dividend % divisor != 0 && (dividend < 0) != (divisor < 0);
        return towardsZero - (isRoundedUp ? 1 : 0);
    }

    Integer factor()
    {
        if (++depth_ > kDeepest)
            refuseRange();
        Integer value = 0;
        skipSpaces();
        if (at_ >= text_.size()) {
            refuseText();
        } else if (take('(')) {
            value = sum();
            if (!take(')'))
                refuseText();
        } else if (take('-')) {
            if (__builtin_sub_overflow(Integer{0}, factor(), &value))
                refuseRange();
        } else if (std::isdigit(static_cast<unsigned char>(text_[at_]))) {
            value = literal();
        } else {
            value = nameOrCall();
        }
        --depth_;
        return value;
    }

    Integer literal()
    {
        Integer value = 0;
        while (at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_]))) {
            if (__builtin_mul_overflow(value, Integer{10}, &value) ||
                __builtin_add_overflow(value, Integer{text_[at_] - '0'}, &value)) {
                refuseRange();
                return 0;
            }
            ++at_;
        }
        return value;
    }

    Integer nameOrCall()
    {
        const std::size_t start = at_;
        while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_'))
            ++at_;
        const std::string name(text_.substr(start, at_ - start));
        if (name.empty()) {
            refuseText();
            return 0;
        }
        if ((name == "min" || name == "max") && take('('))
            return call(name == "min");
        const auto parameter = parameters_.find(name);
        if (parameter != parameters_.end())
            return parameter->second;
        std::string known;
        for (const auto& entry : parameters_)
            known += (known.empty() ? "" : ", ") + entry.first;
        refuse(ErrorCode::UnknownParameter, {name, known});
        return 0;
    }

    Integer call(bool isMinimum)
    {
        const Integer first = sum();
        if (!take(','))
            refuseText();
        const Integer second = error_ ? 0 : sum();
        if (!take(')'))
            refuseText();
        return isMinimum ? std::min(first, second) : std::max(first, second);
    }
};

}  // namespace

Result<std::int64_t> evaluate(std::string_view expression, const std::map<std::string, int>& parameters)
{
    return Evaluator(expression, parameters).run();
}

}  // namespace cw
