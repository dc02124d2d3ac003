// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "views/shell/file_actions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>

#include "views/shell/template_gallery.h"
#include "views/text/words.h"

namespace cw {

namespace {

constexpr int kRecentFiles = 10;

QString recentKey()
{
    return QStringLiteral("recentFiles");
}

QString lastFolder()
{
    return QSettings().value(QStringLiteral("lastFolder"), QDir::homePath()).toString();
}

QString suggestedName(const Design& design)
{
    QString name = QString::fromStdString(design.name).simplified();
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]")), QStringLiteral("-"));
    return (name.isEmpty() ? QStringLiteral("design") : name) + QStringLiteral(".cwdesign");
}

}  // namespace

FileActions::FileActions(FileSession& session, const std::vector<Template>& templates,
                         std::function<Design()> newDesign, QWidget* window)
    : QObject(window)
    , session_(session)
    , templates_(templates)
    , newDesign_(std::move(newDesign))
    , window_(window)
{
}

void FileActions::newFromTemplate()
{
    TemplateGallery gallery(templates_, session_.facts(), window_);
    gallery.chooseTemplate(
        QSettings().value(QStringLiteral("lastTemplate"), QStringLiteral("superpod-h100")).toString());
    if (gallery.exec() != QDialog::Accepted || !mayDiscard())
        return;
    QSettings().setValue(QStringLiteral("lastTemplate"), gallery.chosenTemplate());
    Design design = gallery.design();
    design.currency = newDesign_().currency;
    session_.startNew(design);
    emit opened();
}

void FileActions::newEmpty()
{
    if (mayDiscard())
        openUnnamed(newDesign_());
}

void FileActions::openUnnamed(const Design& design)
{
    session_.startNew(design);
    emit opened();
}

void FileActions::open()
{
    const QString path = QFileDialog::getOpenFileName(window_, tr("Open design"), lastFolder(),
                                                      tr("Designs (*.cwdesign);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void FileActions::openFile(const QString& path)
{
    if (!mayDiscard())
        return;
    if (const auto opened = session_.open(path); !opened) {
        showError(opened.error());
        return;
    }
    remember(session_.path());
    emit this->opened();
    if (session_.isReadOnly())
        reportReadOnly();
}

bool FileActions::save()
{
    if (session_.path().isEmpty() || session_.isReadOnly())
        return saveAs();
    if (const auto saved = session_.save(); !saved) {
        showError(saved.error());
        return false;
    }
    remember(session_.path());
    emit message(tr("Saved %1").arg(QDir::toNativeSeparators(session_.path())));
    return true;
}

bool FileActions::saveAs()
{
    const QString start =
        session_.path().isEmpty() ? QDir(lastFolder()).filePath(suggestedName(*session_.design())) : session_.path();
    QString path = QFileDialog::getSaveFileName(window_, tr("Save design"), start, tr("Designs (*.cwdesign)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".cwdesign");
    if (const auto saved = session_.saveAs(path); !saved) {
        showError(saved.error());
        return false;
    }
    remember(session_.path());
    emit message(tr("Saved %1").arg(QDir::toNativeSeparators(session_.path())));
    return true;
}

bool FileActions::mayDiscard()
{
    if (!session_.isModified())
        return true;
    QString name = QString::fromStdString(session_.design()->name);
    if (name.isEmpty())
        name = QFileInfo(session_.path()).completeBaseName();
    QMessageBox question(QMessageBox::Warning, tr("Unsaved changes"),
                         tr("Save the changes to “%1”?").arg(name.isEmpty() ? tr("Untitled") : name),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question.setInformativeText(tr("Without saving they are lost."));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

QStringList FileActions::recentFiles()
{
    QStringList paths = QSettings().value(recentKey()).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void FileActions::clearRecentFiles()
{
    QSettings().remove(recentKey());
}

void FileActions::remember(const QString& path)
{
    QSettings settings;
    QStringList paths = recentFiles();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(recentKey(), QStringList(paths.mid(0, kRecentFiles)));
    settings.setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
    emit recentFilesChanged();
}

void FileActions::showError(const Error& error)
{
    QMessageBox::critical(window_, tr("Clusterwright"), errorText(error));
}

void FileActions::reportReadOnly()
{
    const QString holder = session_.lockHolder();
    QMessageBox::information(
        window_, tr("Opened for reading"),
        holder.isEmpty() ? tr("This file or its folder cannot be written. You can change the design and save it "
                              "under another name.")
                         : tr("This design is open in another window: %1. You can change it here and save it "
                              "under another name.")
                               .arg(holder));
}

}  // namespace cw
