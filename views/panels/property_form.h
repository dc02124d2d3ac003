// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QWidget>

#include "views/panels/quantity_edit.h"
#include "views/session.h"

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace cw {

class CheckedEdit;
class CountBox;
class NumberBox;

/// What a row of the form is called: `key` names it for tests and undo gestures, the others are for the reader.
struct Field {
    QString key;
    QString label;
    QString help;
};

/// How one value is read from an element and written to a copy of the design.
template <class T>
struct Property {
    std::function<T(const Design&, const ElementId&)> get;
    std::function<void(Design&, const ElementId&, const T&)> set;
};

struct Choice {
    QString label;
    QString value;
};

struct NumberLook {
    double least = 0;
    double most = 1;
    double step = 0.1;
    int decimals = 2;
    double factor = 1;  ///< shown number = value · factor
    QString suffix;
};

/// A read-only figure and where it comes from.
struct Figure {
    QString text;
    QString origin;  ///< whole sentences, for the tooltip
    std::optional<Evidence> evidence;
};

/// A figure as a bar.
struct BarFigure {
    QString text;
    double share = 0;  ///< of the full bar, 0-1; above 1 it is drawn full, in the colour of errors
    QColor colour;
    QString origin;
    QString note = {};  ///< a line below the bar
};

/// Rows of typed editors for some elements at once. Unlike values show as "—"; an edit sets all. Every commit is one
/// undo step, steps of a spin box in one visit are one together.
class PropertyForm : public QWidget {
    Q_OBJECT
public:
    PropertyForm(Session& session, std::vector<ElementId> ids, QWidget* parent = nullptr);

    Session& session() const { return session_; }
    const std::vector<ElementId>& ids() const { return ids_; }
    const ElementId& first() const { return ids_.front(); }

    void addHeading(const QString& text);
    /// A heading that folds the rows after it, up to the next heading or group, and remembers that for other elements.
    /// Rows of a group that doesn't apply are gone with it.
    void addGroup(const QString& key, const QString& text, bool isOpen, const std::function<bool()>& applies = {});
    /// `whenEmpty` tells what is shown elsewhere while the field is empty.
    QLineEdit* addText(const Field& field, const Property<std::string>& property, const QString& whenEmpty = {});
    /// `fault` says what is wrong with a text, "" for nothing; what is wrong never reaches the property.
    CheckedEdit* addChecked(const Field& field, const Property<std::string>& property,
                            const std::function<QString(const QString&)>& fault);
    QPlainTextEdit* addNotes(const Field& field, const Property<std::string>& property);
    CountBox* addCount(const Field& field, int least, int most, const Property<int>& property,
                       const QString& zeroText = {});
    NumberBox* addNumber(const Field& field, const NumberLook& look, const Property<double>& property);
    QComboBox* addChoice(const Field& field, const std::vector<Choice>& choices, const Property<std::string>& property);
    QCheckBox* addSwitch(const Field& field, const Property<bool>& property);
    QuantityEdit* addQuantity(const Field& field, QuantityEdit::Kind kind,
                              const Property<std::optional<double>>& property, const QString& whenEmpty = {});
    /// An editor of its own over the whole width, which `show` brings up to date.
    void addEditor(QWidget* editor, const std::function<void()>& show);
    void addFigure(const Field& field, const std::function<Figure()>& figure);
    void addBar(const Field& field, const std::function<BarFigure()>& figure);
    /// A sentence over the whole width.
    void addNote(const QString& key, const std::function<QString()>& text);

    /// Shows the current design and analysis; what is being typed is left alone.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Group {
        QToolButton* head = nullptr;
        int firstRow = 0;
        int endRow = -1;  ///< -1: the last group, up to the end of the form
        std::function<bool()> applies;
    };

    void endGroup();
    void showGroups();
    void addRow(const Field& field, QWidget* editor);
    void name(const Field& field, QWidget* widget) const;
    QString editTitle(const QString& label) const;
    template <class T>
    std::optional<T> common(const Property<T>& property) const;
    template <class T>
    void commit(const Field& field, const Property<T>& property, const T& value, bool isStep = false);

    Session& session_;
    std::vector<ElementId> ids_;
    QFormLayout* rows_ = nullptr;
    std::vector<std::function<void()>> refreshers_;
    std::vector<Group> groups_;
    int visit_ = 0;  ///< grows when a field is left: the gesture of its spin box ends there
};

}  // namespace cw
