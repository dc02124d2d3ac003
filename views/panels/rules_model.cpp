// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/rules_model.h"

#include <QBrush>
#include <QFont>
#include <QIcon>

#include "views/style/theme.h"
#include "views/text/words.h"

namespace cw {

namespace {

/// What makes a finding the same one in the next analysis.
QString keyOf(const Finding& finding)
{
    QString key = QString::fromStdString(finding.rule);
    for (const ElementId& id : finding.elements)
        key += QLatin1Char('/') + QString::fromStdString(id);
    if (!finding.args.empty())
        if (const auto* variant = std::get_if<std::string>(&finding.args.front()))
            key += QLatin1Char(':') + QString::fromStdString(*variant);
    return key;
}

}  // namespace

RulesModel::Group RulesModel::groupOf(const Finding& finding)
{
    if (finding.waivedBecause)
        return Waived;
    switch (finding.severity) {
    case Severity::Error: return Errors;
    case Severity::Warning: return Warnings;
    case Severity::Info: break;
    }
    return Notes;
}

QString RulesModel::groupName(Group group)
{
    switch (group) {
    case Errors: return tr("Errors");
    case Warnings: return tr("Warnings");
    case Notes: return tr("Notes");
    default: return tr("Waived");
    }
}

QIcon RulesModel::groupIcon(Group group)
{
    switch (group) {
    case Errors: return icon(QStringLiteral("error"), theme().error);
    case Warnings: return icon(QStringLiteral("warning"), theme().warning);
    case Notes: return icon(QStringLiteral("info"), theme().info);
    default: return icon(QStringLiteral("waive"), theme().textMuted);
    }
}

void RulesModel::show(const AnalysisPtr& analysis)
{
    beginResetModel();
    analysis_ = analysis;
    rows_.clear();
    for (int i = 0; i < GroupCount; ++i) {
        const auto group = static_cast<Group>(i);
        const std::size_t heading = rows_.size();
        for (const Finding& one : analysis_->findings)
            if (groupOf(one) == group)
                rows_.push_back({group, &one});
        if (rows_.size() > heading)
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(heading), {group, nullptr});
    }
    endResetModel();
}

const Finding* RulesModel::finding(int row) const
{
    return rows_[static_cast<std::size_t>(row)].finding;
}

void RulesModel::setFolded(Group group, bool isFolded)
{
    folded_[static_cast<std::size_t>(group)] = isFolded;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::array<int, RulesModel::GroupCount> RulesModel::counts() const
{
    std::array<int, GroupCount> counts{};
    for (const Finding& finding : analysis_->findings)
        ++counts[static_cast<std::size_t>(groupOf(finding))];
    return counts;
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RulesModel::cell(const Finding& finding, int column) const
{
    const QString sentence = findingText(finding, *analysis_->design);
    switch (column) {
    case SeverityColumn: return finding.waivedBecause ? tr("Waived", "a finding") : severityName(finding.severity);
    case IdColumn: return QString::fromStdString(finding.rule);
    case SentenceColumn:
        return finding.waivedBecause ? tr("%1 — waived: %2", "finding and reason")
                                           .arg(sentence, QString::fromStdString(*finding.waivedBecause))
                                     : sentence;
    case FixColumn: return finding.fix && !finding.waivedBecause ? fixLabel(*finding.fix) : QString();
    default: return {};
    }
}

QVariant RulesModel::look(const Finding& finding, int column, int role) const
{
    const Group group = groupOf(finding);
    if (role == Qt::FontRole) {
        QFont font;
        font.setStrikeOut(group == Waived && column == SentenceColumn);
        if (column == IdColumn || column == FixColumn)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ForegroundRole) {
        if (column == FixColumn)
            return QBrush(theme().info);
        return group == Waived || column == IdColumn ? QBrush(theme().textMuted) : QBrush(theme().text);
    }
    if (role == Qt::BackgroundRole && group == Errors) {
        QColor tint = theme().error;
        tint.setAlpha(theme().isDark ? 34 : 16);
        return QBrush(tint);
    }
    if (role == Qt::DecorationRole && column == SeverityColumn)
        return groupIcon(group);
    return {};
}

/// A heading spans its row; what it says stands in the first column.
QVariant RulesModel::headingData(Group group, int column, int role) const
{
    const int count = counts()[static_cast<std::size_t>(group)];
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? tr("%1 (%L2)", "group of findings and their count").arg(groupName(group)).arg(count)
                           : QString();
    case Qt::AccessibleTextRole:
        return (isFolded(group) ? tr("%1 (%L2), folded", "group of findings and their count")
                                : tr("%1 (%L2), unfolded", "group of findings and their count"))
            .arg(groupName(group))
            .arg(count);
    case Qt::ToolTipRole: return tr("Enter or a click folds and unfolds this group.");
    case Qt::DecorationRole:
        return column == 0
                   ? QVariant(icon(isFolded(group) ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                                   theme().textMuted))
                   : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ForegroundRole: return QBrush(theme().textMuted);
    case Qt::BackgroundRole: return QBrush(theme().window);
    case KeyRole: return QStringLiteral("group/%1").arg(group);
    default: return {};
    }
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& [group, found] = rows_[static_cast<std::size_t>(index.row())];
    if (role == GroupRole)
        return group;
    if (role == HeadingRole)
        return found == nullptr;
    if (role == FoldedRole)
        return isFolded(group);
    if (!found)
        return headingData(group, index.column(), role);
    const Finding& row = *found;
    switch (role) {
    case Qt::DisplayRole: return cell(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == FixColumn && row.fix)
            return tr("Applies the remedy as one undo step.");
        return tr("%1\n%2", "rule and sentence")
            .arg(ruleTitle(QString::fromStdString(row.rule)), cell(row, SentenceColumn));
    case Qt::AccessibleTextRole:
        return index.column() == FixColumn && cell(row, FixColumn).isEmpty() ? tr("no mechanical remedy")
                                                                             : cell(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == FixColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole: return keyOf(row);
    default: return look(row, index.column(), role);
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case IdColumn: return tr("Rule");
    case SentenceColumn: return tr("What is wrong");
    case FixColumn: return tr("Remedy");
    default: return {};
    }
}

void RulesFilter::setShown(RulesModel::Group group, bool isShown)
{
    shown_[static_cast<std::size_t>(group)] = isShown;
    invalidateFilter();
}

bool RulesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool isShown = shown_[static_cast<std::size_t>(index.data(RulesModel::GroupRole).toInt())];
    return isShown && (index.data(RulesModel::HeadingRole).toBool() || !index.data(RulesModel::FoldedRole).toBool());
}

}  // namespace cw
