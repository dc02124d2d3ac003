// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include "views/style/theme.h"

#include <memory>

namespace cw {

namespace {

/// The drawing as in resources/icons, or empty. "icons:" is a search path of Qt for programs without the embedded set.
QByteArray drawing(const QString& name)
{
    static QHash<QString, QByteArray> cache;
    const auto found = cache.constFind(name);
    if (found != cache.constEnd())
        return *found;
    QByteArray bytes;
    for (const QString& path : {QStringLiteral(":/icons/%1.svg"), QStringLiteral("icons:%1.svg")}) {
        QFile file(path.arg(name));
        if (file.open(QIODevice::ReadOnly)) {
            bytes = file.readAll();
            break;
        }
    }
    if (!bytes.isEmpty())
        cache.insert(name, bytes);
    return bytes;
}

/// Draws the SVG in a colour that is looked up at paint time, so that icons follow a change of theme.
class StrokeIconEngine : public QIconEngine {
public:
    StrokeIconEngine(QString name, QColor colour)
        : name_(std::move(name))
        , colour_(std::move(colour))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray bytes = drawing(name_);
        if (bytes.isEmpty())
            return;
        bytes.replace("currentColor", inkFor(mode).name().toLatin1());
        QSvgRenderer renderer(bytes);
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new StrokeIconEngine(*this); }
    QString key() const override { return QStringLiteral("clusterwright-stroke"); }
    bool isNull() override { return drawing(name_).isEmpty(); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled) {
            QColor faint = theme().textMuted;
            return theme().isDark ? faint.darker(150) : faint.lighter(160);
        }
        // On the ground of a selection only the colour of its words is sure to be seen.
        if (mode == QIcon::Selected)
            return QGuiApplication::palette().color(QPalette::HighlightedText);
        return colour_.isValid() ? colour_ : theme().text;
    }

    QString name_;
    QColor colour_;
};

QString storageIconName(StorageFamily family)
{
    switch (family) {
    case StorageFamily::ParallelFlash: return QStringLiteral("storage-flash");
    case StorageFamily::Lustre: return QStringLiteral("storage-lustre");
    case StorageFamily::Ceph: return QStringLiteral("storage-ceph");
    case StorageFamily::Hdfs: return QStringLiteral("storage-hdfs");
    case StorageFamily::Object: return QStringLiteral("storage-object");
    case StorageFamily::LocalNvme: return QStringLiteral("storage-nvme");
    }
    return QStringLiteral("storage");
}

QString serviceIconName(ServiceRole role)
{
    switch (role) {
    case ServiceRole::Management: return QStringLiteral("management");
    case ServiceRole::Login: return QStringLiteral("login");
    case ServiceRole::FabricManager: return QStringLiteral("fabric-manager");
    case ServiceRole::ControlPlane: return QStringLiteral("control-plane");
    case ServiceRole::Gateway: return QStringLiteral("gateway");
    case ServiceRole::Firewall: return QStringLiteral("firewall");
    case ServiceRole::Other: return QStringLiteral("service");
    }
    return QStringLiteral("service");
}

}  // namespace

QIcon icon(const QString& name)
{
    return QIcon(new StrokeIconEngine(name, QColor()));
}

QIcon icon(const QString& name, const QColor& colour)
{
    return QIcon(new StrokeIconEngine(name, colour));
}

QString blockIconName(const Block& block)
{
    if (const StorageBlock* storage = block.storage())
        return storageIconName(storage->family);
    if (const ServiceBlock* service = block.service())
        return serviceIconName(service->role);
    return QStringLiteral("gpu");
}

}  // namespace cw
